package de.ratslotse.retrieval.search;

/// How far a query is from a short question towards a paragraph. The more different words there are, the more their
/// agreement tells; a vector blurs a long text instead. Where it begins and ends was measured (docs/quality.md).
///
/// @param share 0 for a question of up to twelve different words, 1 from twice as many on
record QueryLength(double share) {

    /// Of a query that is searched for as a question is.
    static final QueryLength SHORT = new QueryLength(0);

    private static final int FROM = 12;
    private static final int TO = 24;

    static QueryLength of(int differentWords) {
        return new QueryLength(Math.clamp((double) (differentWords - FROM) / (TO - FROM), 0, 1));
    }

    /// What lies so far between a value for short queries and one for long ones.
    double between(double ofShort, double ofLong) {
        return ofShort + share * (ofLong - ofShort);
    }
}
