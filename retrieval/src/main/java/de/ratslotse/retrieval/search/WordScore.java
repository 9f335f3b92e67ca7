package de.ratslotse.retrieval.search;

/// What words say about a passage: how much of the query it has, and how much its file and its paper have.
///
/// A passage of a paper that speaks of all that was asked is worth more than the same passage in another paper; and a
/// query that reads like the name of a paper means that paper. How they are weighed was measured (docs/quality.md).
///
/// @param shares what passage, file and paper have of the query's words
/// @param pairs the share of the query's pairs of neighbouring words that the passage has, 0 to 1
/// @param name the share of what its paper or file is called, or of what an agenda item calls it if that fits better
/// @param called whether one of these names is the query, word for word
record WordScore(Shares shares, double pairs, double name, boolean called) {

    static final WordScore NONE = new WordScore(new Shares(0, 0, 0, QueryLength.SHORT), 0, 0, false);

    private static final double FILE = 0.5;
    private static final double PAPER = 1;
    private static final double NAME = 0.3;
    private static final double PAIRS = 0.1;

    /// Shares of the query's words, 0 to about 1.
    ///
    /// @param file of the whole file
    /// @param paper of the paper's files together, as far as they were found
    /// @param length of the query: who asks a short question wants a passage, a long text rather tells of a paper
    record Shares(double passage, double file, double paper, QueryLength length) {

        private double all() {
            return 1 + FILE + ofPaper();
        }

        private double ofPaper() {
            return length.between(0, PAPER);
        }
    }

    /// What the passage itself has.
    double passage() {
        return shares.passage;
    }

    /// What a part of the passage's share adds to the total.
    double ofPassage(double part) {
        return part / shares.all();
    }

    /// What the file adds to the total.
    double ofFile() {
        return FILE * shares.file / shares.all();
    }

    /// What the paper adds to the total.
    double ofPaper() {
        return shares.ofPaper() * shares.paper / shares.all();
    }

    /// What the name adds to the total: with half of the words it says little, with all of them nearly everything,
    /// hence the square.
    double ofName() {
        return NAME * name * name / shares.all();
    }

    /// What neighbouring words add to the total.
    double ofPairs() {
        return PAIRS * pairs;
    }

    double total() {
        return ofPassage(shares.passage) + ofFile() + ofPaper() + ofName() + ofPairs();
    }
}
