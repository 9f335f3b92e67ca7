package de.ratslotse.ingest.structure;

import de.ratslotse.retrieval.corpus.Sentences;
import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.council.ItemResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decisions in running German text: "Der Rat beschließt einstimmig: …", "Das Protokoll wird einstimmig genehmigt."
final class GermanProse implements DecisionLayout {

    private static final String BODY =
            "(?:\\b\\p{L}*(?:[Rr]at|[Rr]ates|rats|[Aa]usschuss|[Aa]usschuß|[Aa]usschusses|beirat|vertretung|versammlung|[Kk]reistag|[Ss]enat|[Kk]ommission|[Vv]orstand|Kuratorium)\\b)";
    private static final String VERB =
            "(?:beschließt|beschliesst|beschloss|empfiehlt|empfahl|genehmigt|wählt|bestellt|billigt|fasst|lehnt\\b.*\\bab\\b|stimmt\\b.*\\b(?:zu|dafür|dagegen)\\b|nimmt\\b.*\\b[Kk]enntnis\\b|spricht sich\\b.*\\b(?:für|gegen)\\b|stellt\\b.*\\b(?:Antrag|Anträge)\\b|verweist\\b.*\\ban\\b|vertagt)";
    private static final Pattern VERBS = Pattern.compile("\\b" + VERB, Pattern.DOTALL);
    private static final Pattern BODIES = Pattern.compile(BODY);
    private static final Pattern PASSIVE_OPENS = Pattern.compile("\\b(?:wird|werden|wurden?)\\b");
    private static final Pattern PASSIVE_VOTE = Pattern.compile(
            "\\b(?:einstimmig|mehrheitlich|mit \\S{1,20} (?:Ja|Nein|Gegen|Für)-?|mit \\S{1,20} Stimmen|bei \\S{1,20} (?:Stimm)?[Ee]nthaltung|\\S{1,20}[ -](?:Ja|Nein)[- ])");
    private static final Pattern PASSIVE_CLOSES = Pattern.compile(
            "\\b(?:genehmigt|angenommen|beschlossen|abgelehnt|zugestimmt|zurückgezogen|genommen|gewählt|verabschiedet|benannt|befürwortet)\\b");
    private static final Pattern SHORT_PASSIVE = Pattern.compile(
            "^(?:Einstimmig|Mehrheitlich|Mit .{3,60}Stimmen?\\b.{0,60}) (?:angenommen|beschlossen|genehmigt|abgelehnt|zugestimmt)\\b"
                    + "|^Mit .{1,30}Stimmen?\\b.{0,40}\\bwird\\b.{0,120}\\b(?:gewählt|angenommen|genehmigt|abgelehnt)\\b"
                    + "|^(?:Der|Die|Diese[rs]?) (?:Beschluss|(?:Beschluss)?[Ee]mpfehlung|Zustimmung|Wahl|Benennung)\\b.{0,90}\\b(?:ergeht|erfolgt|ist|fällt)\\b.{0,30}\\b(?:einstimmig|mehrheitlich)\\b"
                    + "|^(?:Der Tagesordnungspunkt(?! \\d)|Die Vorlage|Der Antrag|Dieser (?:Tagesordnungsp|P)unkt|Die Angelegenheit)\\b.{0,60}\\bw(?:ird|urde)\\b.{0,60}\\b(?:vertagt|abgesetzt|zurückgestellt|zurückgezogen|verwiesen)\\b",
            Pattern.DOTALL);
    /// Votes before the vote: on amendments, on the order of business.
    private static final Pattern SIDE = Pattern.compile(
            "Änderungsantr|Ergänzungsantr|Geschäftsordnung|Tagesordnung\\b(?!spunkt)|\\bo\\. ?g\\. Antrag|vorgenannte[rn]? Antrag|überfraktionelle|Antrag (?:der|des|von)\\b");
    private static final Pattern MOTION_VOTED = Pattern.compile("^(?:Der|Dieser) Antrag\\b");
    private static final Pattern REPORTED = Pattern.compile(
            "\\b(?:habe|hätte|sei|seien|werde|würde|hatte|hat|haben|hatten|worden|möge|solle?|müsse|könne|damals|bereits|seinerzeit|in seiner Sitzung (?:am|vom))\\b");
    /// In the past tense only what is plainly about this item and its vote.
    private static final Pattern PAST = Pattern.compile("\\bwurden?\\b");
    private static final Pattern PAST_VOTE = Pattern.compile(
            "^(?:Der|Die|Das|Dem|Den|Dieser|Diesem)(?: vor\\p{L}+| obige\\p{L}*)? (?:\\p{L}*[Aa]ntr[aä]g\\p{L}*|\\p{L}*[Bb]eschluss\\p{L}*|\\p{L}*[Vv]orlage|Niederschrift|Protokoll|Tagesordnung|\\p{L}*[Ss]atzung|Haushalt\\p{L}*|\\p{L}*[Vv]orschlag\\p{L}*)\\b.{0,120}\\bwurden?\\b.{0,100}\\b(?:einstimmig|mehrheitlich|mit \\d+|bei \\d+|mit \\p{L}+ (?:Stimmen|Ja-|Gegen))",
            Pattern.DOTALL);
    private static final Pattern PAST_DEFERRED = Pattern.compile(
            "^(?:Der|Dieser) (?:Tagesordnungspunkt|Punkt|Antrag)\\b.{0,80}\\bwurde\\b.{0,80}\\b(?:vertagt|abgesetzt|zurückgestellt|zurückgezogen)\\b",
            Pattern.DOTALL);
    private static final Pattern DEFERRED = Pattern.compile(
            "^(?:Der|Dieser) (?:Tagesordnungspunkt(?! \\d)|Punkt(?! \\d))\\b.{0,80}\\bw(?:ird|urde)\\b.{0,80}\\b(?:vertagt|abgesetzt|zurückgestellt|zurückgezogen)\\b",
            Pattern.DOTALL);
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b(?:vom|durch den|im|in der|in seiner|in ihrer|in dieser) (?:letzten |vergangenen )?(?:\\p{L}*[Rr]at\\b|\\p{L}*[Aa]usschuss|Sitzung (?:am|vom))|\\bam \\d{1,2}\\.");
    /// What is told after a decision.
    private static final Pattern TAIL = Pattern.compile(
            "^(?:Wortmeldung|Anmerkung|Hinweis|Nachrichtlich|Auf (?:Nach|An)frage|Im Anschluss|Anschließend|gez\\.|Sonstiges|Verschiedenes)");
    private static final Pattern STEMS = Pattern.compile(
            "schließt|schloss|pfiehlt|pfahl|nehmigt|wählt|stellt|billigt|lehn|stimm|nimmt|spricht|wird|werden|wurde|verweist|vertagt|[Ee]instimmig|[Mm]ehrheitlich|schlossen|fasst|-?Stimmen");

    private static final int MOST_BEFORE_VERB = 220;
    private static final int MOST_AFTER_VERB = 60;
    private static final int MOST_LEAD = 600;
    /// So many speakers make an item written word for word where no room parts its paragraphs.
    private static final int VERBATIM = 3;

    /// What opens a paragraph that is no longer part of the speech above it.
    private static final Pattern STATED = Pattern.compile(
            "^(?:Der|Die|Das|Dem) (?:\\p{L}*[Aa]ntrag|Beschluss\\p{L}*|Vorlage|Tagesordnungspunkt|\\p{L}*(?:[Rr]at|[Aa]usschuss|beirat|vertretung|versammlung))\\b|^(?:Einstimmig|Mehrheitlich|Daraufhin|Sodann|Beschlossen|Dieser Tagesordnungspunkt)\\b");

    @Override
    public Optional<Decision> read(List<TextLine> body) {
        List<TextLine> speakers = body.stream().filter(Speeches::isSpeaker).toList();
        boolean parted = body.stream().anyMatch(TextLine::hasLayout);
        return unspoken(speakers.isEmpty() || (!parted && speakers.size() < VERBATIM) ? body : withoutSpeeches(body));
    }

    private static List<TextLine> withoutSpeeches(List<TextLine> body) {
        List<TextLine> kept = new ArrayList<>();
        boolean spoken = false;
        for (TextLine line : body) {
            boolean states = line.gap() && STATED.matcher(line.text()).find();
            spoken = Speeches.isSpeaker(line) || (spoken && !states);
            if (!spoken) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static Optional<Decision> unspoken(List<TextLine> body) {
        if (body.isEmpty()
                || body.stream().noneMatch(line -> STEMS.matcher(line.text()).find())) {
            return Optional.empty();
        }
        JoinedText joined = JoinedText.of(body);
        List<Span> sentences = sentences(joined.toString());
        List<Integer> main = new ArrayList<>();
        List<Integer> motions = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = text(joined, sentences.get(i));
            if (isNoDecision(sentence)) {
                continue;
            }
            boolean passive = isPassive(sentence);
            if (passive && MOTION_VOTED.matcher(sentence).find()) {
                motions.add(i);
            } else if ((passive || isActive(sentence))
                    && !(passive
                            && !DEFERRED.matcher(sentence).find()
                            && SIDE.matcher(sentence).find())) {
                main.add(i);
            }
        }
        if (main.isEmpty() && motions.size() == 1) {
            return Optional.of(moved(joined, sentences, motions.getFirst(), body));
        }
        return main.isEmpty() ? Optional.empty() : Optional.of(decision(joined, sentences, main, body));
    }

    private static boolean isNoDecision(String sentence) {
        if (sentence.length() > 900) {
            return true;
        }
        String opening = VotedClause.in(sentence).orElseGet(() -> VotedClause.unquoted(opening(sentence)));
        boolean past = PAST.matcher(opening).find()
                && !PAST_DEFERRED.matcher(sentence).find()
                && !(PAST_VOTE.matcher(sentence).find()
                        && !ELSEWHERE.matcher(opening).find());
        return past || sentence.endsWith("?") || REPORTED.matcher(opening).find();
    }

    /// "… wird … einstimmig … genehmigt", each somewhere behind the other.
    private static boolean isPassive(String sentence) {
        if (SHORT_PASSIVE.matcher(sentence).find()) {
            return true;
        }
        Matcher opens = PASSIVE_OPENS.matcher(sentence);
        Matcher vote = PASSIVE_VOTE.matcher(sentence);
        Matcher closes = PASSIVE_CLOSES.matcher(sentence);
        return opens.find() && vote.find(opens.end()) && closes.find(vote.end());
    }

    private static String opening(String sentence) {
        return sentence.substring(0, Math.min(170, sentence.length()));
    }

    private static Decision decision(JoinedText joined, List<Span> sentences, List<Integer> main, List<TextLine> body) {
        int lead = lead(joined, sentences, main);
        boolean leads = text(joined, sentences.get(lead)).endsWith(":") && lead + 1 < sentences.size();
        int said = lead;
        int first = leads ? lead + 1 : lead;
        if (leads && main.contains(first) && text(joined, sentences.get(first)).contains("empfiehlt")) {
            said = first;
            first = afterRecommendation(main, first, sentences.size());
        }
        int last = leads ? lastOfText(joined, sentences, first, body) : lead;
        Printed<String> value =
                joined.printed(sentences.get(first).start(), sentences.get(last).end());
        Span state = sentences.get(said);
        Printed<String> place = joined.printed(state.start(), state.end());
        int from = joined.lineAt(sentences.get(lead).start());
        int to = joined.lineAt(sentences.get(last).end() - 1);
        return new Decision(
                Optional.of(value),
                outcome(place.value()),
                Votes.in(place.value()).map(place::with),
                body.subList(from, to + 1),
                body.subList(joined.lineAt(state.start()), joined.lineAt(state.end() - 1) + 1));
    }

    /// The text that was decided goes on until somebody speaks, or something else is told.
    private static int lastOfText(JoinedText joined, List<Span> sentences, int first, List<TextLine> body) {
        for (int i = first + 1; i < sentences.size(); i++) {
            int start = sentences.get(i).start();
            TextLine line = body.get(joined.lineAt(start));
            boolean opens = start < 2 || joined.lineAt(start - 2) != joined.lineAt(start);
            boolean other = Speeches.opens(line) || TAIL.matcher(line.text()).find();
            if (opens && other && (line.gap() || !line.hasLayout())) {
                return i - 1;
            }
        }
        return sentences.size() - 1;
    }

    /// The last sentence that leads to a text with its colon, or else the last one.
    private static int lead(JoinedText joined, List<Span> sentences, List<Integer> main) {
        List<Integer> leads = main.reversed().stream()
                .filter(index -> text(joined, sentences.get(index)).endsWith(":"))
                .toList();
        return leads.stream()
                .filter(index -> text(joined, sentences.get(index)).contains("empfiehlt"))
                .findFirst()
                .orElse(leads.isEmpty() ? main.getLast() : leads.getFirst());
    }

    /// What a recommendation recommends is the next decision, where there is one.
    private static int afterRecommendation(List<Integer> main, int recommendation, int sentences) {
        return main.stream()
                .filter(index -> index > recommendation)
                .findFirst()
                .orElse(Math.min(recommendation + 1, sentences - 1));
    }

    /// "Der Antrag wird einstimmig angenommen." where the item is about one motion; its text is the heading above.
    private static Decision moved(JoinedText joined, List<Span> sentences, int index, List<TextLine> body) {
        Span sentence = sentences.get(index);
        Printed<String> place = joined.printed(sentence.start(), sentence.end());
        int line = joined.lineAt(sentence.start());
        return new Decision(
                Optional.empty(),
                outcome(place.value()),
                Votes.in(place.value()).map(place::with),
                List.of(),
                body.subList(line, joined.lineAt(sentence.end() - 1) + 1));
    }

    private static Optional<ItemResult> outcome(String said) {
        boolean noted = said.matches("(?s).*\\bnimmt\\b.*[Kk]enntnis.*") && !said.matches("(?s).*beschlie(?:ß|ss)t.*");
        return noted ? Optional.of(ItemResult.NOTED) : Votes.outcome(said).or(() -> Optional.of(ItemResult.ACCEPTED));
    }

    /// Sentences, parted where one of them leads to the text of a decision with a colon.
    private static List<Span> sentences(String text) {
        List<Span> spans = new ArrayList<>();
        for (Span span : Sentences.of(text, "de")) {
            int start = span.start();
            int colon = text.indexOf(": ", start);
            while (colon >= 0 && colon + 2 < span.end()) {
                if (opens(text, colon + 2) && isActive(text.substring(Math.max(start, colon - MOST_LEAD), colon))) {
                    spans.add(new Span(start, colon + 1));
                    start = colon + 2;
                }
                colon = text.indexOf(": ", colon + 1);
            }
            spans.add(new Span(start, span.end()));
        }
        return spans;
    }

    private static boolean opens(String text, int index) {
        boolean letter = index + 1 < text.length() && text.charAt(index + 1) == ')';
        return letter || !Character.isLowerCase(text.charAt(index));
    }

    /// "Der Rat beschließt", "Daraufhin beschließt der Rat": a body and what it does, near each other.
    private static boolean isActive(String sentence) {
        if (VotedClause.in(sentence).isPresent()) {
            return true;
        }
        Matcher verb = VERBS.matcher(sentence);
        if (!verb.find() || verb.start() > MOST_BEFORE_VERB) {
            return false;
        }
        int end = Math.min(sentence.length(), verb.start() + MOST_AFTER_VERB);
        return BODIES.matcher(sentence).region(0, end).find();
    }

    private static String text(JoinedText joined, Span span) {
        return joined.toString().substring(span.start(), span.end());
    }
}
