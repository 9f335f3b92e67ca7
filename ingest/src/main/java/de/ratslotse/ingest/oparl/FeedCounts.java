package de.ratslotse.ingest.oparl;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// How many objects an import read, changed and withdrew, by type.
public final class FeedCounts {

    private final Map<String, Integer> read = new TreeMap<>();
    private final Map<String, Integer> changed = new TreeMap<>();
    private final Map<String, Integer> withdrawn = new TreeMap<>();
    private int strange;

    void read(String type, int count) {
        read.merge(type, count, Integer::sum);
    }

    void changed(String type, int count) {
        changed.merge(type, count, Integer::sum);
    }

    void withdrawn(String type, int count) {
        if (count > 0) {
            withdrawn.merge(type, count, Integer::sum);
        }
    }

    /// Entries that were no objects with an id.
    void strange(int count) {
        strange += count;
    }

    public int changed() {
        return changed.values().stream().mapToInt(Integer::intValue).sum()
                + withdrawn.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// `read`, `changed`, `withdrawn`, each by type.
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("read", of(read));
        json.set("changed", of(changed));
        json.set("withdrawn", of(withdrawn));
        return strange == 0 ? json : json.put("strange", strange);
    }

    private static ObjectNode of(Map<String, Integer> counts) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        counts.forEach(json::put);
        return json;
    }
}
