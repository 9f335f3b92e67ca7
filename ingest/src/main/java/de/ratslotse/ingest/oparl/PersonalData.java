package de.ratslotse.ingest.oparl;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Takes out of a feed's objects what nobody needs to say who did what: addresses, telephone, e-mail, photos, lives.
final class PersonalData {

    private static final Set<String> OF_PERSONS = Set.of(
            "phone",
            "email",
            "location",
            "locationObject",
            "body",
            "gender",
            "life",
            "lifeSource",
            "image",
            "photo",
            "formOfAddress",
            "affix",
            "keyword");
    private static final Set<String> EVERYWHERE = Set.of("contactEmail", "contactName", "text");

    private PersonalData() {}

    /// Changes the object itself.
    static void takeOut(String type, JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (type.equals("Person")) {
                object.remove(OF_PERSONS);
            }
            object.remove(EVERYWHERE);
            for (JsonNode value : object) {
                takeOut(ofValue(value), value);
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(value -> takeOut(ofValue(value), value));
        }
    }

    private static String ofValue(JsonNode value) {
        return ListedObject.type(value).orElse("");
    }
}
