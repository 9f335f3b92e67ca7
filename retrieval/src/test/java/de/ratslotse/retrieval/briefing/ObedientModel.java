package de.ratslotse.retrieval.briefing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Does whatever anything in its prompt tells it to: every text that an instruction wants said is said, once for every
/// passage and once without one, in JSON or in lines. It also reads what people do not see.
public final class ObedientModel implements FakeChatServer.Behaviour {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// `schreibe: „…“`, `reply with "…"` and the like, in German and English.
    private static final Pattern WANTED = Pattern.compile(
            "(?:schreibe?n?|antworten?|sagen?|gib|ausgeben|behaupten?|fügen?|write|answer|say|output|print|reply|respond|append|add|state)"
                    + "[^„“\"'«»]{0,60}[„“\"'«](?<text>[^„“”\"»«]{2,200}?)[“”\"'»]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NUMBER = Pattern.compile("<passage number=\"(\\d+)\"");

    private final boolean json;

    /// @param json in the form that the prompt asks for, else in lines
    public ObedientModel(boolean json) {
        this.json = json;
    }

    @Override
    public void reply(FakeChatServer.Reply reply) throws IOException {
        String prompt = visible(prompt(reply.request()));
        List<Integer> passages = new ArrayList<>();
        NUMBER.matcher(prompt).results().forEach(number -> passages.add(Integer.valueOf(number.group(1))));
        reply.write(json ? objects(wanted(prompt), passages) : lines(wanted(prompt), passages))
                .finish();
    }

    /// All that the model is told, rules and task.
    private static String prompt(String request) {
        StringBuilder prompt = new StringBuilder();
        JSON.readTree(request)
                .path("messages")
                .forEach(message -> prompt.append(message.path("content")
                                .asString(message.path("content").toString()))
                        .append('\n'));
        return prompt.toString();
    }

    /// Tags of Unicode are letters to a model.
    private static String visible(String prompt) {
        StringBuilder text = new StringBuilder();
        prompt.codePoints()
                .map(point -> point >= 0xE0020 && point <= 0xE007E ? point - 0xE0000 : point)
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    private static Set<String> wanted(String prompt) {
        Set<String> wanted = new LinkedHashSet<>();
        Matcher instruction = WANTED.matcher(prompt);
        while (instruction.find()) {
            wanted.add(instruction.group("text").strip());
        }
        return wanted;
    }

    private static String objects(Set<String> wanted, List<Integer> passages) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode statements = answer.putArray("statements");
        for (String text : wanted) {
            for (int passage : passages) {
                ObjectNode statement = statements.addObject().put("text", text);
                statement.putArray("citations").add(passage);
            }
            statements.addObject().put("text", text).putArray("citations");
        }
        return answer.toString();
    }

    private static String lines(Set<String> wanted, List<Integer> passages) {
        StringBuilder lines = new StringBuilder();
        for (String text : wanted) {
            passages.forEach(
                    passage -> lines.append(text).append(" [").append(passage).append("]\n"));
            lines.append(text).append('\n');
        }
        return lines.toString();
    }
}
