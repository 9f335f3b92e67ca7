package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.DataRequest.Aspect;
import de.ratslotse.retrieval.briefing.DataRequest.OnePaper;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises the forms of questions that ask one thing about one paper: what became of it, how it was voted on, what
/// it costs, who moved it, what it is about.
final class NamedSubjects {

    private static final String THE = "(?:(?:dem|der|den|die|das|des|the|einem|eine|einer|a|an) )?";
    private static final List<Subject> SUBJECTS = List.of(
            new Subject(
                    Aspect.FATE,
                    "was (?:ist|wurde|wird|ward|passiert|geschieht|laeuft)(?: denn| eigentlich| nun| jetzt| gerade)* (?:aus|mit|bei|beim) (?<x>.+?)(?: geworden| passiert| geschehen)?"),
            new Subject(
                    Aspect.FATE,
                    "wie (?:steht|sieht)(?: es|s)(?: denn| eigentlich| nun| jetzt| gerade)* (?:um|mit|bei|beim) (?<x>.+?)(?: aus)?"),
            new Subject(
                    Aspect.FATE,
                    "wie geht(?: es|s)(?: denn| eigentlich| nun| jetzt)* (?:mit|bei|beim) (?<x>.+?) (?:weiter|voran)"),
            new Subject(
                    Aspect.FATE,
                    "(?:(?:was )?gibt(?: es|s)(?: denn)? )?(?:was |etwas )?neue?s (?:zu|zum|zur|von|vom|bei|beim|ueber) (?<x>.+)"),
            new Subject(
                    Aspect.FATE,
                    "(?:wie ist der |was ist der )?(?:stand|sachstand) (?:der |des |von |beim |bei |zum |zur )(?<x>.+)"),
            new Subject(
                    Aspect.FATE,
                    "what (?:became of|happened to|happened with|has become of|about|is (?:the )?(?:current )?(?:status|state) of|(?:is|s) (?:happening|going on|up|new|next) (?:with|on|about|for)) (?<x>.+)"),
            new Subject(Aspect.FATE, "(?:is there )?any news (?:on|about|of) (?<x>.+)"),
            new Subject(Aspect.VOTE, "wie (?:wurde|hat .+|haben .+) ueber (?<x>.+?) (?:abgestimmt|entschieden)"),
            new Subject(
                    Aspect.VOTE,
                    "wie (?:ging|ist|war|lief) die abstimmung (?:ueber|zu|zum|zur|beim|bei) (?<x>.+?)(?: aus| ausgegangen)?"),
            new Subject(
                    Aspect.VOTE,
                    "(?:was war das |welches |wie war das )?abstimmungsergebnis (?:ueber |zu |zum |zur |bei |beim |von )?(?<x>.+)"),
            new Subject(
                    Aspect.FATE,
                    "was (?:ist|wurde) (?<t>(?:im|anfang|ende|mitte) [^,]+? )(?:aus|mit) (?<x>.+?)(?: geworden| passiert| geschehen)?"),
            new Subject(Aspect.FATE, "welche (?:stationen|beratungen) hatte (?<x>.+?)(?:,? und wie .+)?"),
            new Subject(Aspect.FATE, "wie ging es (?<t>\\b)mit (?<x>.+?) weiter"),
            new Subject(
                    Aspect.VOTE,
                    "wie (?:ging|ist|war|lief) die abstimmung (?<t>(?:im|anfang|ende|mitte) .+? )(?:ueber|zu|zum|zur) (?<x>.+?)(?: aus| ausgegangen)?"),
            new Subject(Aspect.VOTE, "(?<x>.+?)[ ,:\u2013-]+wie wurde (?:da |darueber )?(?:abgestimmt|entschieden)"),
            new Subject(
                    Aspect.VOTE,
                    "(?<x>.+?)[ ,:\u2013-]+(?:was war das |wie war das )?(?:ergebnis der (?:geheimen )?abstimmung|abstimmungsergebnis)"),
            new Subject(Aspect.VOTE, "how did (?:the )?(?:\\w+ ){0,3}?vote on (?<x>.+)"),
            new Subject(Aspect.VOTE, "(?:what was|how was) the (?:result of the )?vote on (?<x>.+)"),
            new Subject(Aspect.COST, "was (?:hat|haben) (?<x>.+?) gekostet"),
            new Subject(Aspect.COST, "(?:was|wie ?viel) kostete?n? (?<x>.+)"),
            new Subject(Aspect.COST, "how much (?:does|did|will|do|would) (?<x>.+?) cost"),
            new Subject(
                    Aspect.MOVER,
                    "wer hat (?<x>(?!(?:alle |die )?(?:\\w*antraege|\\w*anfragen)\\b).+?) (?:beantragt|eingebracht|gestellt|eingereicht)"),
            new Subject(
                    Aspect.MOVER,
                    "(?:von wem|von welcher fraktion) (?:stammt|kommt|kam|ist|war|wurde) (?<x>.+?)(?: gestellt| eingebracht| beantragt)?"),
            new Subject(
                    Aspect.CONTENT,
                    "(?:was steht(?: denn| eigentlich)? (?:in|drin in)|(?:um was|worum) geht(?: es|s)?(?: denn| eigentlich)? (?:in|bei)|was (?:ist|beinhaltet|will|enthaelt)) (?:der |dem |die |das )?(?<x>.+)"),
            new Subject(
                    Aspect.CONTENT,
                    "(?<x>[^ ]*\\d[^ ]*)[ ,:\u2013-]+(?:um was|worum) geht(?: es|s)?(?: da| dabei| hier)?(?: .*)?"),
            new Subject(
                    Aspect.CONTENT, "what (?:is|does) (?:paper |motion |report |proposal )?(?<x>.+?)(?: say| about)"),
            new Subject(Aspect.MOVER, "who (?:moved|proposed|submitted|put forward|tabled) (?<x>.+)"));

    private record Subject(Aspect aspect, Pattern pattern) {
        Subject(Aspect aspect, String pattern) {
            this(aspect, Pattern.compile(pattern));
        }
    }

    private NamedSubjects() {}

    /// "Was ist mit der Halle?", "Wie steht es um die Halle?"
    static boolean asksHowItStands(String question) {
        return in(Folded.of(question).replaceAll("[?!.]+\\s*$", "").strip())
                .filter(subject -> subject.aspect() == Aspect.FATE)
                .isPresent();
    }

    /// @param folded the question without its mark
    static Optional<OnePaper> in(String folded) {
        for (Subject subject : SUBJECTS) {
            Matcher match = subject.pattern().matcher(folded);
            boolean fits = subject.aspect() != Aspect.CONTENT
                    || NamedPaper.REFERENCE.matcher(folded).find();
            if (fits && match.matches()) {
                String time = match.namedGroups().containsKey("t") ? " " + match.group("t") : "";
                String named = (match.group("x").replaceFirst("^" + THE, "") + time).strip();
                return Optional.of(new OnePaper(subject.aspect(), named, folded));
            }
        }
        return Optional.empty();
    }
}
