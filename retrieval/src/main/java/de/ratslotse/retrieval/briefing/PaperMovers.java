package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Citations.Place;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.Paper;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Who moved the paper that a question is about, where it asks who wanted something: who that is stands in the head of
/// the paper, and in the debate only who speaks of it.
final class PaperMovers {

    /// What a title has to hold of a question, to be what it is about.
    private static final double OF_THE_QUESTION = 0.4;

    private static final Pattern WANTED = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:wer|wessen|welche[rs]? (?:fraktion(?:en)?|gruppen?|partei(?:en)?)|who|which (?:groups?|part(?:y|ies)))(?!\\p{L}).{0,80}?(?<!\\p{L})(?:woll(?:te|ten|en)|will|forder\\p{L}+|beantrag\\p{L}+|gefordert|gestellt|eingebracht|vorgeschlagen|verlang\\p{L}+|setzt\\p{L}*|steck\\p{L}*|gefragt|(?:nach|an)gefragt|angestoßen|eingereicht|wants?|wanted|moved|proposed|demanded|asked for)(?!\\p{L})");

    private final Desk desk;

    PaperMovers(Desk desk) {
        this.desk = desk;
    }

    static boolean asked(Inquiry inquiry) {
        return inquiry.asked().contains(Asked.WHO)
                && WANTED.matcher(inquiry.searchText()).find();
    }

    /// @param matters those first that the passages speak most for
    Endings.Told of(List<Matter> matters) {
        Telling telling = desk.telling();
        matters.stream()
                .limit(1)
                .filter(matter -> matter.titled() >= OF_THE_QUESTION)
                .flatMap(matter -> matter.paper().stream())
                .forEach(paper -> say(telling, paper));
        return telling.begun(Results.NONE);
    }

    Endings.Told of(Paper paper) {
        Telling telling = desk.telling();
        say(telling, paper);
        return telling.begun(Results.NONE);
    }

    /// Who moved the paper that ended there.
    void say(Telling telling, EndedItem ended) {
        List<UUID> paper =
                ended.dealt().consultation().map(Consultation::paper).stream().toList();
        desk.data().papers().find(desk.access(), paper).forEach(known -> say(telling, known));
    }

    private void say(Telling telling, Paper paper) {
        if (!paper.originatorNames().isEmpty()) {
            place(paper).ifPresent(place -> telling.say(line(paper), Optional.of(place)));
        }
    }

    private Optional<Place> place(Paper paper) {
        return desk.places().of(paper, "originators", "originatorNames");
    }

    private String line(Paper paper) {
        String name = PaperStories.name(paper);
        return desk.wording().sentence("data_moved", name, String.join(", ", paper.originatorNames()));
    }
}
