package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementParserTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"statements\":[{\"text\":\"A ist 1.\",\"citations\":[1,2]},{\"text\":\"B {x}\",\"citations\":[3]}]} | A ist 1.<1,2> B {x}<3>",
                "```json\\n{\"statements\": [{\"text\": \"A\\\"B\", \"citations\": []}]}\\n``` | A\"B<>",
                "{\"statements\":[]} | ''",
                "Die Halle kostet 5 Euro. [1][2] | Die Halle kostet 5 Euro.<1,2>",
                "Die Halle kostet 5 Euro [1]. Sie ist alt [2, 3]. | Die Halle kostet 5 Euro.<1> Sie ist alt.<2,3>",
                "- Erstens [1]\\n2. Zweitens 【2】 | Erstens.<1> Zweitens.<2>",
                "<think>Hm [1]</think>\\nAlso gut. [1] | Also gut.<1>",
                "Hier die Antwort:\\nOhne Beleg | Ohne Beleg<>",
                "{\"statements\":[{\"text\":\"A [2]\",\"citations\":[1]} | A<1,2>",
            })
    void readsWhatModelsWrite(String reply, String expected) {
        String text = reply.replace("\\n", "\n");
        assertThat(read(text, text.length())).isEqualTo(expected);
        assertThat(read(text, 3)).isEqualTo(expected);
    }

    private static String read(String reply, int pieceLength) {
        StatementParser parser = new StatementParser();
        List<StatementParser.Stated> found = new ArrayList<>();
        for (int i = 0; i < reply.length(); i += pieceLength) {
            found.addAll(parser.add(reply.substring(i, Math.min(reply.length(), i + pieceLength))));
        }
        found.addAll(parser.end());
        return found.stream()
                .map(stated -> stated.text() + "<"
                        + stated.citations().stream().map(String::valueOf).collect(Collectors.joining(",")) + ">")
                .collect(Collectors.joining(" "));
    }
}
