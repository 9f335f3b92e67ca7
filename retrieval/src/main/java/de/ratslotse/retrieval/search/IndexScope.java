package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Scope;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which passages share one index: the public ones of all bodies, or those of one body and one other scope.
///
/// @param body 0 stands for all bodies
record IndexScope(long body, Scope scope) {

    static final IndexScope PUBLIC = new IndexScope(0, Scope.PUBLIC);

    private static final Pattern FOLDER = Pattern.compile("(\\d+)-([a-z0-9-]{1,40})");

    static IndexScope of(CouncilFile file) {
        return file.scope().equals(Scope.PUBLIC) ? PUBLIC : new IndexScope(file.bodyId(), file.scope());
    }

    /// The scope whose index lies in a folder of this name.
    static IndexScope inFolder(String name) {
        Matcher folder = FOLDER.matcher(name);
        if (!folder.matches()) {
            throw new IllegalArgumentException("'%s' is not the folder of an index".formatted(name));
        }
        return new IndexScope(Long.parseLong(folder.group(1)), new Scope(folder.group(2)));
    }

    String folder() {
        return body + "-" + scope.key();
    }

    /// Whether the caller may see anything in it. The public index is narrowed further for callers who may see the
    /// public passages of some bodies only.
    boolean visibleTo(Access access) {
        if (body != 0) {
            return access.covers(body, scope);
        }
        return access.grants().stream().anyMatch(grant -> grant.endsWith(":*") || grant.endsWith(":public"));
    }
}
