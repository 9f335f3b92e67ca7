package de.ratslotse.retrieval.evaluation;

import java.util.Locale;

/// Whether two names mean the same paper.
final class PaperMatch {

    private static final String BODIES = "/bodies/";

    private PaperMatch() {}

    /// The same reference; or the same OParl id from `/bodies/` on, since a copy of an endpoint puts its own address
    /// before it.
    static boolean same(String gold, String name) {
        return bare(gold).equals(bare(name));
    }

    private static String bare(String name) {
        int bodies = name.indexOf(BODIES);
        return bodies < 0 ? name.strip().toLowerCase(Locale.ROOT) : name.substring(bodies);
    }
}
