package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.council.StatementKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What counts for a sentence or against it beside its words: its time, what kind of statement it stands in, who
/// speaks,
/// how it is shaped. Parts of a [SentenceScore].
final class Leanings {

    private static final double OF_PERIOD = 0.15;

    private static final double OF_NEWEST = 0.15;

    /// The same for a brief question.
    private static final double OF_LATEST = 0.25;

    /// In days behind the newest.
    private static final double OLD = 4 * 365;

    private static final double OF_SPEECH = 0.15;

    private static final Pattern ASKS_WHAT_IS_SAID = Pattern.compile(
            "\\b(?:ge)?sag(?:t|te|ten|en)\\b|\\bmein(?:t|en|te|ung)\\b|\\b(?:findet|hält|halten|denkt|denken|red(?:et|en|e|ete))\\b|\\b(?:say|says|said|think|thinks|opinion)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final double OF_DECISION = 0.1;

    private static final double OF_PROCEDURE = 0.3;

    private static final Pattern PROCEDURE = Pattern.compile(
            "genehmigung der niederschrift|niederschrift.{0,60}genehmigt|feststellung der tagesordnung|eröffnung der sitzung|protokollgenehmigung"
                    + "|minutes of .{0,80}(?:approved|adopted|confirmed)|confirm(?:ing)? (?:the )?proceedings|adjourn",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// The vote that the best passages' item ended in, where a vote is asked for.
    private static final double OF_RESULT = 0.3;

    /// What the administration itself has written, where a question asks what it says.
    private static final double OF_ADMINISTRATION = 0.15;

    private static final double OF_VERDICT = 0.1;

    private static final Set<StatementKind> WRITTEN_BY_IT = EnumSet.of(
            StatementKind.PROPOSAL,
            StatementKind.RECOMMENDATION,
            StatementKind.ANSWER,
            StatementKind.REPORT,
            StatementKind.INFORMATION);

    private static final String SAYING =
            "laut|sag\\p{L}{1,3}|mein\\p{L}{1,2}|antwortet\\p{L}?|schreibt|hält|argumentiert|begründet\\p{L}?|vorschl\\p{L}+|schlägt|biete[nt]|warum|wieso|weshalb|according|why|says?|said|proposes?";

    private static final String ADMINISTRATION = "(?:verwaltung|rathaus|administration|staff)(?!\\p{L})";

    private static final Pattern ADMINISTRATION_SAYS = Pattern.compile(
            "(?<!\\p{L})(?:" + SAYING + ")(?!\\p{L}).{0,60}?" + ADMINISTRATION + "|" + ADMINISTRATION
                    + ".{0,40}?(?<!\\p{L})(?:dagegen|dafür|" + SAYING + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Then it is the council's word that is asked for, whatever the administration says.
    private static final Pattern COUNCIL_DECIDES = Pattern.compile(
            "beschloss|beschließ|entschied|entscheid|abgestimmt|abstimmung|zugestimmt|decide|vote",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Who asks does not answer.
    private static final double OF_QUESTION = 0.25;

    private static final int SHORTEST = 18;
    private static final int LONGEST = 420;

    private final Inquiry inquiry;
    private final boolean administrationSays;
    private final boolean brieflyAsked;
    private final Demands demands;
    private final long oldest;
    private final long newest;

    /// @param passages those found: a file is new or old among them
    Leanings(Inquiry inquiry, List<ReadPassage> passages) {
        this.inquiry = inquiry;
        this.demands = new Demands(inquiry);
        this.brieflyAsked = inquiry.brief()
                && !ASKS_WHAT_IS_SAID.matcher(inquiry.searchText()).find();
        this.administrationSays =
                ADMINISTRATION_SAYS.matcher(inquiry.searchText()).find()
                        && !COUNCIL_DECIDES.matcher(inquiry.searchText()).find();
        LongSummaryStatistics days = passages.stream()
                .flatMap(passage -> FileDates.of(passage.source().file()).stream())
                .mapToLong(LocalDate::toEpochDay)
                .summaryStatistics();
        this.oldest = days.getMin();
        this.newest = days.getMax();
    }

    /// The more, the newer a file is among those found, where the question asks for the present state. What a brief
    /// question is about was often dealt with before: there it counts more, and
    /// what is older by years counts nothing.
    double newest(ReadPassage passage) {
        if (inquiry.brief()) {
            return FileDates.of(passage.source().file())
                    .map(day -> OF_LATEST * Math.max(0, 1 - (newest - day.toEpochDay()) / OLD))
                    .orElse(0.0);
        }
        if (oldest >= newest || inquiry.since().isEmpty()) {
            return 0;
        }
        return FileDates.of(passage.source().file())
                .map(day -> OF_NEWEST * (day.toEpochDay() - oldest) / (newest - oldest))
                .orElse(0.0);
    }

    /// A paper that asks does not answer, unless somebody asks who asked.
    double ofAsking(ReadPassage passage) {
        boolean asks = passage.source().passage().kind() == StatementKind.QUESTION
                && !inquiry.asked().contains(Asked.WHO);
        return asks ? -OF_QUESTION : 0;
    }

    /// Asked briefly, what papers say goes before what somebody said of it, unless that is asked for. Asked for a
    /// decision, the decision itself goes before those who wished for it or spoke of it; asked for what the
    /// administration says, its own papers go before those who spoke of them.
    double ofKind(ReadPassage passage) {
        if (administrationSays
                && WRITTEN_BY_IT.contains(passage.source().passage().kind())) {
            return OF_ADMINISTRATION;
        }
        if (brieflyAsked && passage.source().passage().kind() == StatementKind.SPEECH) {
            return -OF_SPEECH;
        }
        boolean decision =
                inquiry.asked().contains(Asked.DECISION) || inquiry.asked().contains(Asked.VOTE);
        if (!decision || passage.source().passage().kind() != StatementKind.DECISION) {
            return 0;
        }
        boolean ends = passage.source().by().isEmpty() && inquiry.asked().contains(Asked.VOTE);
        return ends ? OF_RESULT : OF_DECISION;
    }

    /// What a motion demands goes before its reasons, where that is asked for; what the administration thinks of it
    /// before how things stand.
    double ofWish(ReadPassage passage, int index) {
        boolean verdict = administrationSays
                && WRITTEN_BY_IT.contains(passage.source().passage().kind())
                && Replies.settles(passage.pieces().get(index).text());
        return demands.of(passage, index) + (verdict ? OF_VERDICT : 0);
    }

    /// How a meeting was opened and its minutes approved answers only those who ask for that.
    double ofProcedure(ReadPassage.Piece piece) {
        boolean procedure = PROCEDURE.matcher(piece.text()).find();
        return procedure && !PROCEDURE.matcher(inquiry.searchText()).find() ? -OF_PROCEDURE : 0;
    }

    /// Where the file's date, or one in the sentence, lies in a period that the question names.
    double ofPeriod(ReadPassage passage, ReadPassage.Piece piece) {
        boolean named =
                !inquiry.periods().isEmpty() && piece.quantities().stream().anyMatch(this::namesAPeriod);
        return named ? OF_PERIOD : ofPeriod(passage);
    }

    /// Where the file's date lies in a period that the question names; against it, where it lies outside every narrow
    /// one.
    double ofPeriod(ReadPassage passage) {
        if (inquiry.periods().isEmpty()) {
            return 0;
        }
        Optional<LocalDate> date = FileDates.of(passage.source().file());
        if (date.isEmpty()) {
            return 0;
        }
        if (inquiry.periods().stream().anyMatch(period -> period.covers(date.get()))) {
            return OF_PERIOD;
        }
        return inquiry.periods().stream().anyMatch(Period::narrow) ? -OF_PERIOD : 0;
    }

    private boolean namesAPeriod(Quantity quantity) {
        if (quantity.kind() == Quantity.Kind.NUMBER) {
            return inquiry.periods().stream()
                    .anyMatch(period -> !period.narrow()
                            && quantity.value()
                                    .equals(String.valueOf(period.from().getYear())));
        }
        if (quantity.kind() != Quantity.Kind.DATE) {
            return false;
        }
        String[] parts = quantity.value().split("-", -1);
        int month = Integer.parseInt(parts[1]);
        return month > 0
                && inquiry.periods().stream()
                        .anyMatch(period -> period.touches(YearMonth.of(Integer.parseInt(parts[0]), month)));
    }

    /// Headings and fragments answer little; endless rows are hard to read.
    static double shape(ReadPassage.Piece piece) {
        int length = piece.text().length();
        if (length < SHORTEST || piece.text().endsWith(":")) {
            return -0.15;
        }
        if (piece.text().endsWith("?")) {
            return -OF_QUESTION;
        }
        return length > LONGEST ? -0.1 : 0;
    }
}
