package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Reach;
import de.ratslotse.retrieval.briefing.Answer.Searched;
import de.ratslotse.retrieval.briefing.Answer.Statement;
import de.ratslotse.retrieval.briefing.Citations.Place;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.council.Vote;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/// The sentences around the quotes, in the reader's language. They stand in `answers.properties` beside this class.
final class Wording {

    private static final Pattern TAKEN_NOTE =
            Pattern.compile("(?iu)(?:zur )?kenntnis(?:nahme| genommen)|noted|received");

    /// What a proposal wants; the rest of it only tells how things are.
    private static final Pattern PROPOSES = Pattern.compile(
            "(?iu)beschlie|\\bsoll|empf[ie]|empfohlen|vorgeschlagen|schlägt .* vor|\\bstimmt\\b|\\bbeauftrag|gebeten|genehmig|bewillig|ermächtig|\\b(?:ist|sind) .{0,60}zu \\p{L}+en\\b|\\bresolve|approv|\\bshall\\b|\\bshould\\b|recommend|propos|\\bthat (?:the )?council\\b");

    private static final DateTimeFormatter GERMAN_DATE = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.GERMAN);
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final ResourceBundle sentences;
    private final Locale locale;

    Wording(Locale locale) {
        this.locale = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.GERMAN;
        this.sentences = ResourceBundle.getBundle(
                "de.ratslotse.retrieval.briefing.answers",
                this.locale.equals(Locale.ENGLISH) ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    String sentence(String key, Object... arguments) {
        return new MessageFormat(sentences.getString(key), locale).format(arguments);
    }

    /// How an item ended; where it only advised, that what was put to the vote is a recommendation.
    String result(ItemResult result, boolean advice) {
        String word = sentence("data_result_" + result.label());
        boolean voted = result == ItemResult.ACCEPTED || result == ItemResult.REJECTED;
        return advice && voted ? sentence("data_advised", word) : word;
    }

    /// The same where it is printed how: several votes are told as that.
    String result(ItemResult result, Optional<Place> printed) {
        return printed.filter(place -> SeveralVotes.areIn(place.quote())).isPresent()
                ? sentence("data_several_votes")
                : result(result, printed.filter(Place::isAdvice).isPresent());
    }

    /// The feed's own words, where they say more than the result does.
    Optional<String> inOwnWords(AgendaItem item) {
        return item.resultText()
                .map(PrintedText::collapsed)
                .filter(said -> !said.equalsIgnoreCase(result(item.result(), false)))
                .filter(said -> item.result() != ItemResult.NOTED
                        || !TAKEN_NOTE.matcher(said).matches());
    }

    /// The numbers of a vote that are known; nothing where none is.
    String numbers(Vote vote) {
        List<String> numbers = new ArrayList<>();
        vote.yes().ifPresent(yes -> numbers.add(sentence("data_yes", yes)));
        vote.no().ifPresent(no -> numbers.add(sentence("data_no", no)));
        vote.abstain().ifPresent(abstain -> numbers.add(sentence("data_abstain", abstain)));
        if (numbers.isEmpty() && vote.unanimous().orElse(false)) {
            numbers.add(sentence("data_unanimous"));
        }
        return String.join(", ", numbers);
    }

    /// What was decided, or only recommended, word for word.
    String resolved(Place place) {
        String key = switch (place.kind()) {
            case RECOMMENDATION -> "data_recommended";
            case MOTION -> "data_moved_text";
            default -> "data_resolved";
        };
        return sentence(key, PrintedText.repaired(place.quote()));
    }

    /// What was searched and how far the data reach, e.g. `Durchsucht: 214 Dateien aus Lotsenau, von … bis …`.
    String searched(Searched searched) {
        if (searched.files() == 0) {
            return sentence("searched_none");
        }
        String files = searched.files() == 1 ? sentence("files_one") : sentence("files_many", searched.files());
        String where =
                searched.body().map(body -> sentence("files_of", files, body)).orElse(files);
        if (searched.from().isEmpty() || searched.to().isEmpty()) {
            return sentence("searched", where);
        }
        return sentence(
                "searched_from_to",
                where,
                date(searched.from().get()),
                date(searched.to().get()));
    }

    String date(LocalDate date) {
        return (locale.equals(Locale.ENGLISH) ? ENGLISH_DATE : GERMAN_DATE).format(date);
    }

    /// The text of a refusal: the reason, what was searched, and where to look on.
    ///
    /// @param reason as a sentence
    String refusal(String reason, Searched searched, boolean nearest) {
        List<String> parts = new ArrayList<>(List.of(reason, searched(searched)));
        if (searched.reach() == Reach.PART) {
            parts.add(sentence("index_building"));
        }
        if (searched.files() > 0 && !searched.semantic() && searched.reach() != Reach.NONE) {
            parts.add(sentence("words_only"));
        }
        if (nearest) {
            parts.add(sentence("nearest"));
        }
        return String.join(" ", parts);
    }

    /// What somebody only wants says so itself: nobody reads it as decided.
    String asKind(StatementKind kind, String sentence) {
        return switch (kind) {
            case PROPOSAL ->
                sentence(PROPOSES.matcher(sentence).find() ? "wish_proposal" : "wish_paper") + " " + sentence;
            case MOTION, AMENDMENT, RECOMMENDATION ->
                sentence("wish_" + kind.name().toLowerCase(Locale.ROOT)) + " " + sentence;
            default -> sentence;
        };
    }

    /// Statements as running text, the citation marks before the full stop.
    static String running(List<Statement> statements) {
        List<String> sentences = new ArrayList<>();
        for (Statement statement : statements) {
            StringBuilder marks = new StringBuilder();
            statement
                    .citations()
                    .forEach(number -> marks.append(" [").append(number).append(']'));
            String text = statement.text();
            boolean stop = text.endsWith(".") && !text.endsWith("..") && !text.endsWith(" .");
            sentences.add(stop ? text.substring(0, text.length() - 1) + marks + "." : text + marks);
        }
        return String.join(" ", sentences);
    }
}
