package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Quotes.Quote;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.corpus.Sentences;
import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.council.AttachedFile;
import de.ratslotse.retrieval.council.Origin;
import de.ratslotse.retrieval.council.Paper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The documents of a paper, in the order in which they count, and the sentences in them. For one thread.
public final class PaperTexts {

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final int SHORTEST = 30;
    /// The words below a picture run into the sentence behind them.
    private static final Pattern CAPTION =
            Pattern.compile("^(?:Abb(?:ildung|\\.)|Tab(?:elle|\\.)|Figure|Table|Foto|Quelle)\\b.*", Pattern.DOTALL);

    private static final Pattern WHOLE = Pattern.compile("[\\p{Lu}„\"(].*[.!?][“”\")]?", Pattern.DOTALL);
    /// "BW) vom 7. Februar": the bracket was opened in the line above.
    private static final Pattern CLOSED_ONLY = Pattern.compile("[^(]*\\)|.*\\([^)]*$", Pattern.DOTALL);
    private static final Pattern PAGE_MARK =
            Pattern.compile("\\s*(?:^|\\n)[ \\t]*[–-]+ ?\\d+(?: of \\d+)? ?[–-]+\\s*$");
    /// What ends in words of a line of prose goes on; a heading or a row is short.
    private static final Pattern OPEN = Pattern.compile("[^\\n]{50,}[\\p{L}\\d,(-]\\s*$");
    private static final Pattern FORM_LINE =
            Pattern.compile("\\b(?:Vorlagen?[ -]?Nr\\.?|Verantwortlich|Dienststelle)\\s?:|[☐☒☑⊠]");
    private static final Pattern ANNEX = Pattern.compile("^(?:TOP \\S+ )?Anlagen?\\b.*", WORDS | Pattern.DOTALL);

    private final Access reader;
    private final PaperShelf shelf;
    private final Quotes quotes;

    /// @param quotes that what is taken becomes part of
    public PaperTexts(Access reader, PaperShelf shelf, Quotes quotes) {
        this.reader = reader;
        this.shelf = shelf;
        this.quotes = quotes;
    }

    /// A file of the paper that is held, with its passages.
    public record Held(AttachedFile attached, CouncilFile file, List<Passage> passages) {}

    /// The main file first, or the one that the paper's own values are printed in; annexes last.
    public List<Held> held(Paper paper) {
        List<Held> held = new ArrayList<>();
        for (AttachedFile attached : attached(paper)) {
            attached.fileId()
                    .flatMap(id -> shelf.files().find(reader, id))
                    .map(file -> new Held(attached, file, shelf.passages().ofFile(reader, file.id())))
                    .ifPresent(held::add);
        }
        return held;
    }

    /// Whether what the paper proposes or is called is printed in this file.
    private static boolean tells(AttachedFile file, Paper paper) {
        Optional<Origin> origin = paper.entry()
                .origin("proposedResolution")
                .or(() -> paper.entry().origin("hasImpact"));
        return origin.filter(Origin.Printed.class::isInstance)
                .map(printed -> ((Origin.Printed) printed).file())
                .equals(file.fileId());
    }

    public static boolean isAnnex(AttachedFile file) {
        return ANNEX.matcher(file.name()).matches();
    }

    /// Those that a list names but nobody has here.
    public List<AttachedFile> missing(Paper paper) {
        return attached(paper).stream().filter(file -> file.fileId().isEmpty()).toList();
    }

    private List<AttachedFile> attached(Paper paper) {
        return shelf.attached().of(reader, paper.id()).stream()
                .sorted(Comparator.comparing((AttachedFile file) -> !file.role().equals("mainFile"))
                        .thenComparing(file -> !tells(file, paper))
                        .thenComparing(PaperTexts::isAnnex))
                .toList();
    }

    /// The words below a picture or table.
    public static boolean isCaption(String text) {
        return CAPTION.matcher(text).matches();
    }

    public static String lastHeading(Passage passage) {
        String path = passage.headingPath();
        return path.substring(path.lastIndexOf('›') + 1).strip();
    }

    /// The first sentences of a passage that are wanted, up to so many in all.
    public void take(Held held, Passage passage, List<Quote> taken, int most, Predicate<String> wanted) {
        take(held, passage, new Span(0, passage.text().length()), taken, most, wanted);
    }

    /// @param part the stretch of the passage in which sentences count
    void take(Held held, Passage passage, Span part, List<Quote> taken, int most, Predicate<String> wanted) {
        for (Span sentence : Sentences.of(passage.text(), held.file().language())) {
            String text = sentence.of(passage.text());
            boolean inside = sentence.start() >= part.start() && sentence.end() <= part.end();
            boolean begins = !goesOn(held, passage, sentence.start());
            if (taken.size() < most && inside && begins && isSentence(text) && wanted.test(text)) {
                Optional<Quote> quote = quotes.of(held.file(), passage, sentence.start(), sentence.end());
                quote.ifPresent(taken::add);
            }
        }
    }

    /// Whether what stands at this place, at the head of a passage or behind the number of a page, is the rest of a
    /// sentence that the lines above left open.
    private static boolean goesOn(Held held, Passage passage, int start) {
        String above = passage.text().substring(0, start);
        String bare = PAGE_MARK.matcher(above).replaceFirst("");
        int index = held.passages().indexOf(passage);
        if (bare.isBlank()) {
            return index > 0 && isOpen(held.passages().get(index - 1).text());
        }
        return bare.length() < above.length() && isOpen(bare);
    }

    private static boolean isOpen(String text) {
        return OPEN.matcher(PAGE_MARK.matcher(text).replaceFirst("")).find();
    }

    /// A reply repeats what it was asked, and begins with the lines of its form.
    public static boolean replies(String text) {
        return isWhole(text)
                && !text.strip().endsWith("?")
                && !FORM_LINE.matcher(text).find();
    }

    /// Whether a sentence says all it says: what ends in a colon goes on in a list, what begins with a number began
    /// before it.
    public static boolean isWhole(String text) {
        return WHOLE.matcher(text.strip()).matches()
                && !CAPTION.matcher(text).matches()
                && !CLOSED_ONLY.matcher(text).lookingAt();
    }

    /// Ends like one, and is no heading, row or list mark.
    public static boolean isSentence(String text) {
        String trimmed = text.strip();
        return trimmed.length() >= SHORTEST
                && trimmed.matches("(?s)[\\p{Lu}\\d„\"(].*[.!?:“\"]")
                && trimmed.split("\\s+", -1).length >= 5;
    }
}
