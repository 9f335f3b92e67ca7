package de.ratslotse.ingest.job;

import de.ratslotse.ingest.structure.Printed;
import de.ratslotse.ingest.structure.PrintedConsultation;
import de.ratslotse.ingest.structure.PrintedFinance;
import de.ratslotse.ingest.structure.PrintedItem;
import de.ratslotse.ingest.structure.PrintedMeeting;
import de.ratslotse.ingest.structure.PrintedPaper;
import de.ratslotse.ingest.structure.Structure;
import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.council.Vote;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Structure as the command line prints it. Beside each value stands, in `evidence`, the place it was read from.
final class StructureJson {

    private static final int SHOWN = 150;

    private final ObjectNode object = JsonNodeFactory.instance.objectNode();
    private final ObjectNode evidence = JsonNodeFactory.instance.objectNode();

    private StructureJson() {}

    static ObjectNode of(String file, String language, List<Page> pages, Structure structure) {
        StructureJson json = new StructureJson();
        boolean paged = pages.stream().anyMatch(page -> page.number() > 0);
        json.object.put("file", file);
        if (paged) {
            json.object.put("pages", pages.size());
        } else {
            json.object.putNull("pages");
        }
        json.object.put("lang", language).put("kind", structure.kind().label());
        json.meeting(structure.meeting());
        json.paper(structure.paper());
        ArrayNode items = json.object.putArray("agendaItems");
        structure.items().forEach(item -> items.add(item(item)));
        json.object.set("evidence", json.evidence);
        return json.object;
    }

    private void meeting(PrintedMeeting meeting) {
        put("body", meeting.organization());
        put("meetingDate", meeting.date());
        put("start", meeting.start());
        put("end", meeting.end());
        put("location", meeting.location());
        StructureJson attendance = new StructureJson();
        attendance.put("present", meeting.present());
        attendance.put("excused", meeting.excused());
        object.set("attendance", attendance.object);
        attendance
                .evidence
                .properties()
                .forEach(found -> evidence.set("attendance." + found.getKey(), found.getValue()));
        put("approved", meeting.approved());
    }

    private void paper(PrintedPaper paper) {
        put("reference", paper.reference());
        put("originator", paper.originator());
        put("title", paper.title());
        put("date", paper.date());
        put("office", paper.office());
        put("proposedResolution", paper.proposedResolution().map(StructureJson::shown));
        ArrayNode consultations = object.putArray("consultations");
        paper.consultations().forEach(row -> consultations.add(consultation(row)));
        object.set(
                "finance", paper.finance().map(StructureJson::finance).orElse(JsonNodeFactory.instance.objectNode()));
    }

    private static ObjectNode item(PrintedItem item) {
        StructureJson json = new StructureJson();
        json.object
                .put("number", item.number().orElse(null))
                .put("title", item.title().orElse(null));
        json.place("heading", item.heading());
        json.object.put("public", item.isPublic());
        json.object.put("page", item.heading().page() > 0 ? item.heading().page() : null);
        json.put("paperReference", item.paperReference());
        json.put("resolution", item.resolution().map(StructureJson::shown));
        json.object.put("result", item.result().label());
        json.object.set("vote", item.vote().map(found -> vote(found.value())).orElse(null));
        item.vote().ifPresent(found -> json.place("vote", found));
        json.object.set("evidence", json.evidence);
        return json.object;
    }

    private static ObjectNode vote(Vote vote) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("yes", boxed(vote.yes()))
                .put("no", boxed(vote.no()))
                .put("abstain", boxed(vote.abstain()))
                .put("unanimous", vote.unanimous().orElse(null));
    }

    private static ObjectNode consultation(PrintedConsultation row) {
        StructureJson json = new StructureJson();
        json.put("body", Optional.of(row.organization()));
        json.object
                .put("date", row.date().map(Object::toString).orElse(null))
                .put("role", row.role().orElse(null))
                .put("public", row.isPublic().orElse(null))
                .put("item", row.item().orElse(null))
                .put("result", row.result().orElse(null));
        json.object.set("evidence", json.evidence);
        return json.object;
    }

    private static ObjectNode finance(PrintedFinance finance) {
        StructureJson json = new StructureJson();
        json.object.put("amount", finance.amount().orElse(null));
        json.object.put("hasImpact", finance.hasImpact().orElse(null));
        json.put("text", finance.text().map(StructureJson::shown));
        json.object.set("evidence", json.evidence);
        return json.object;
    }

    private void put(String name, Optional<? extends Printed<?>> found) {
        if (found.isEmpty()) {
            object.putNull(name);
            return;
        }
        switch (found.get().value()) {
            case Integer number -> object.put(name, number);
            case Boolean flag -> object.put(name, flag);
            case Object other -> object.put(name, other.toString());
        }
        place(name, found.get());
    }

    private void place(String name, Printed<?> found) {
        ObjectNode place = evidence.putObject(name);
        place.put("page", found.page() > 0 ? found.page() : null);
        place.put("start", found.start()).put("end", found.end()).put("quote", found.quote());
    }

    private static Printed<String> shown(Printed<String> text) {
        return text.as(words -> words.length() <= SHOWN ? words : words.substring(0, SHOWN));
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
