package de.ratslotse.retrieval.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// The conditions of a question to a table: only those that are asked for stand in the statement.
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    Conditions and(String condition, String parameter, Object value) {
        conditions.add(condition);
        values.put(parameter, value);
        return this;
    }

    Conditions and(String condition, String parameter, Optional<?> value) {
        value.ifPresent(present -> and(condition, parameter, present));
        return this;
    }

    Conditions body(String condition, OptionalLong body) {
        body.ifPresent(id -> and(condition, "body", id));
        return this;
    }

    /// `where …`, or nothing.
    String where() {
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    static @Nullable Long nullable(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }

    /// A pattern for `ilike` that finds the words anywhere.
    static String containing(String words) {
        return "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1").replaceAll("\\s+", "%") + "%";
    }
}
