package de.ratslotse.retrieval.evaluation;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// Files that somebody read by hand; what is read out of the originals is compared with it.
record StructureFile(String name, List<JsonNode> files) implements QuestionFile {

    StructureFile {
        files = List.copyOf(files);
    }

    static boolean recognised(JsonNode line) {
        return line.has("agendaItems");
    }

    @Override
    public Form form() {
        return Form.STRUCTURE;
    }

    @Override
    public int size() {
        return files.size();
    }
}
