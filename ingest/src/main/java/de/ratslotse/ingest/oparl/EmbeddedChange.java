package de.ratslotse.ingest.oparl;

import java.util.Iterator;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Brings what is embedded in an object in step with what a list says of it.
final class EmbeddedChange {

    private EmbeddedChange() {}

    /// @return whether anything changed
    static boolean apply(ObjectNode parent, Map<String, ListedObject> listed) {
        boolean changed = false;
        for (String field : parent.propertyNames().stream().toList()) {
            JsonNode value = parent.path(field);
            ListedObject now = listed.get(value.path("id").asString(""));
            if (value.isObject() && now != null) {
                changed |= now.deleted() ? removed(parent, field) : merged((ObjectNode) value, now);
            } else if (value instanceof ObjectNode object) {
                changed |= apply(object, listed);
            } else if (value instanceof ArrayNode array) {
                changed |= apply(array, listed);
            }
        }
        return changed;
    }

    private static boolean apply(ArrayNode array, Map<String, ListedObject> listed) {
        boolean changed = false;
        Iterator<JsonNode> values = array.iterator();
        while (values.hasNext()) {
            JsonNode value = values.next();
            ListedObject now = listed.get(value.path("id").asString(""));
            if (value.isObject() && now != null && now.deleted()) {
                values.remove();
                changed = true;
            } else if (value.isObject() && now != null) {
                changed |= merged((ObjectNode) value, now);
            } else if (value instanceof ObjectNode object) {
                changed |= apply(object, listed);
            }
        }
        return changed;
    }

    private static boolean removed(ObjectNode parent, String field) {
        parent.remove(field);
        return true;
    }

    private static boolean merged(ObjectNode value, ListedObject now) {
        ObjectNode before = value.deepCopy();
        value.setAll(now.json());
        return !value.equals(before);
    }
}
