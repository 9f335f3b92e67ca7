package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.CheckTrial.Change;
import de.ratslotse.retrieval.corpus.Sentences;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// Tells of each item some sentences as the passages have them and as many that are wrong in one way, each with the
/// number of its passage. The right ones make it trusted: a reply that is mostly wrong is thrown away whole.
public final class LyingModel implements FakeChatServer.Behaviour {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 5;
    private static final int LEAST_WORDS = 4;
    private static final Pattern PASSAGE =
            Pattern.compile("<passage number=\"(?<number>\\d+)\"[^>]*>\\n(?<text>.*?)\\n</passage>", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}[^:]*\\p{Ll}{3,} .*\\.", Pattern.DOTALL);
    /// What is not the model's to say.
    private static final Pattern RESERVED = Pattern.compile("\\d|timm|schl|nthalt|empf");

    private final List<String> elsewhere;
    private final List<Told> told = Collections.synchronizedList(new ArrayList<>());
    private volatile Optional<Change> change = Optional.empty();

    /// @param elsewhere true sentences of files that no item cites
    public LyingModel(List<String> elsewhere) {
        this.elsewhere = List.copyOf(elsewhere);
    }

    /// One reply.
    public record Told(List<String> truths, List<String> lies) {}

    private record Said(String text, int passage) {}

    /// From now on it lies in this way and has told nothing.
    public void lie(Change way) {
        told.clear();
        change = Optional.of(way);
    }

    /// From now on it says nothing.
    public void silence() {
        told.clear();
        change = Optional.empty();
    }

    public List<Told> told() {
        return List.copyOf(told);
    }

    @Override
    public void reply(FakeChatServer.Reply reply) throws IOException {
        String prompt = prompt(reply.request());
        boolean easy = prompt.contains("Leichter Sprache");
        List<Said> all = sentences(prompt).stream()
                .filter(said -> !easy || EasySentence.is(said.text))
                .toList();
        List<Said> truths =
                all.stream().filter(said -> !RESERVED.matcher(said.text).find()).toList();
        List<Said> lies = change.map(way -> lies(way, sentences(prompt), truths)).orElse(List.of()).stream()
                .filter(said -> !easy || EasySentence.is(said.text))
                .limit(MOST)
                .toList();
        List<Said> right = change.isEmpty() ? List.of() : truths.subList(0, Math.min(MOST, truths.size()));
        told.add(new Told(words(right), words(lies)));
        reply.write(JSON.writeValueAsString(Map.of(
                        "statements",
                        Stream.concat(right.stream(), lies.stream())
                                .map(said -> Map.of("text", said.text, "citations", List.of(said.passage)))
                                .toList())))
                .finish();
    }

    private List<Said> lies(Change way, List<Said> all, List<Said> truths) {
        return switch (way) {
            case QUOTE_THAT_DOES_NOT_SUPPORT ->
                elsewhere.stream().map(text -> new Said(text, 1)).toList();
            case INVENTED_CITATION ->
                truths.stream()
                        .skip(MOST)
                        .map(said -> new Said(said.text, 1_000))
                        .toList();
            default ->
                all.stream()
                        .flatMap(said -> Lies.of(way, said.text, others(all, said)).stream()
                                .map(text -> new Said(text, said.passage)))
                        .filter(lie -> all.stream().noneMatch(said -> said.text.equals(lie.text)))
                        .toList();
        };
    }

    private static List<String> others(List<Said> all, Said own) {
        return all.stream()
                .filter(said -> said.passage == own.passage && !said.text.equals(own.text))
                .map(Said::text)
                .toList();
    }

    private static List<Said> sentences(String prompt) {
        List<Said> said = new ArrayList<>();
        Matcher passage = PASSAGE.matcher(prompt);
        while (passage.find()) {
            String text = passage.group("text");
            int number = Integer.parseInt(passage.group("number"));
            Sentences.of(text, "de").stream()
                    .map(span -> span.of(text))
                    .filter(sentence -> sentence.split(" ", -1).length >= LEAST_WORDS)
                    .filter(sentence -> SENTENCE.matcher(sentence).matches())
                    .forEach(sentence -> said.add(new Said(sentence, number)));
        }
        return said;
    }

    private static String prompt(String request) {
        StringBuilder prompt = new StringBuilder();
        JSON.readTree(request)
                .path("messages")
                .forEach(message ->
                        prompt.append(message.path("content").asString()).append('\n'));
        return prompt.toString();
    }

    private static List<String> words(List<Said> said) {
        return said.stream().map(Said::text).toList();
    }
}
