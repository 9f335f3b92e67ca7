package de.ratslotse.web.admin;

import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.council.Body;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The names of all bodies. Staff may know them all: whoever uploads chooses among them.
final class BodyNames {

    private final Bodies bodies;

    BodyNames(Bodies bodies) {
        this.bodies = bodies;
    }

    Map<Long, String> byId() {
        return bodies.all().stream().collect(Collectors.toMap(Body::id, Body::name));
    }

    List<String> all() {
        return bodies.all().stream().map(Body::name).sorted().toList();
    }
}
