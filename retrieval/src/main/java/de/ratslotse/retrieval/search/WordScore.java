package de.ratslotse.retrieval.search;

/// What words say about a passage: how much of the query it has, and how much its file has.
///
/// A passage of a paper that speaks of all that was asked is worth more than the same passage in another paper; and a
/// query that reads like the name of a paper means that paper. How they are weighed was measured (docs/quality.md).
///
/// @param passage the share of the query's words that the passage covers, 0 to about 1
/// @param file the same of its whole file
/// @param name the same of what its paper or file is called, or of what an agenda item calls it if that fits better
record WordScore(double passage, double file, double name) {

    static final WordScore NONE = new WordScore(0, 0, 0);

    private static final double FILE = 0.5;
    private static final double NAME = 0.3;

    /// What a part of the passage's score adds to the total.
    static double ofPassage(double part) {
        return part / (1 + FILE);
    }

    /// What the file adds to the total.
    double ofFile() {
        return FILE * file / (1 + FILE);
    }

    /// What the name adds to the total.
    double ofName() {
        return NAME * name * name / (1 + FILE);
    }

    /// A name with half of the words says little, one with all of them nearly everything: hence the square.
    double total() {
        return (passage + FILE * file + NAME * name * name) / (1 + FILE);
    }
}
