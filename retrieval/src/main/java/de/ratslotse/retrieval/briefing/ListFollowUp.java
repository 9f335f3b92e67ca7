package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.DataRequest.About;
import de.ratslotse.retrieval.briefing.DataRequest.Balance;
import de.ratslotse.retrieval.briefing.DataRequest.Dealt;
import de.ratslotse.retrieval.briefing.DataRequest.Groups;
import de.ratslotse.retrieval.briefing.DataRequest.LastMeeting;
import de.ratslotse.retrieval.briefing.DataRequest.MeetingList;
import de.ratslotse.retrieval.briefing.DataRequest.Mover;
import de.ratslotse.retrieval.briefing.DataRequest.Movers;
import de.ratslotse.retrieval.briefing.DataRequest.PaperList;
import de.ratslotse.retrieval.briefing.DataRequest.Span;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.council.PaperKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A question that carries a list on: "Und 2024?", "Und von den Grünen?", "Wie viele davon wurden abgelehnt?". What it
/// names takes the place of what the list had, the rest stays. Every word has to be understood, as for a list itself.
final class ListFollowUp {

    private static final Pattern LEAD = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:und|and|davon|darunter|auch|wie sieht es|wie war es|wie ist es|mit|bei|beim|dann|what about|how about|of those|of them|among them|also)(?!\\p{L})");

    private static final Pattern NO_KIND = Pattern.compile("(?!)");

    private final LocalDate today;
    private final Supplier<KnownNames> names;

    ListFollowUp(LocalDate today, Supplier<KnownNames> names) {
        this.today = today;
        this.names = names;
    }

    /// @param earlier the person's questions so far, oldest first
    Optional<DataRequest> of(List<String> earlier, String text) {
        Optional<DataRequest> list = Optional.empty();
        for (String question : earlier) {
            Optional<DataRequest> before = list;
            list = DataQuestion.of(question, today, names).or(() -> carriedOn(before, question));
        }
        return carriedOn(list, text);
    }

    private Optional<DataRequest> carriedOn(Optional<DataRequest> list, String text) {
        String bare = NamedMeetings.apart(LEAD.matcher(text).replaceAll(" ")).strip();
        return list.flatMap(known -> Span.in(bare, today)
                .flatMap(span -> changed(known, bare, span))
                .filter(request -> !request.equals(known)));
    }

    private Optional<DataRequest> changed(DataRequest list, String text, Span span) {
        return switch (list) {
            case PaperList papers -> papers(papers, text, span);
            case MeetingList meetings ->
                ListCriteria.ofMeetings(text, names.get())
                        .map(found -> new MeetingList(
                                found.organization().or(meetings::organization), either(span, meetings.span())));
            case Movers movers -> movers(movers, text, span);
            case Balance balance ->
                papers(balance.list(), text, span).map(PaperList.class::cast).map(Balance::new);
            case Dealt dealt ->
                MeetingQuestion.carriedOn(dealt, text, today, names.get()).map(found -> found);
            case LastMeeting last ->
                Back.asksForEarlier(text)
                        ? ListCriteria.ofMeetings(Back.withoutEarlier(text), names.get())
                                .map(found -> new LastMeeting(
                                        found.organization().or(last::organization),
                                        last.back().earlier()))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<DataRequest> papers(PaperList list, String text, Span span) {
        return criteria(list.kind(), text)
                .map(found -> new PaperList(
                        kind(text).or(list::kind),
                        mover(found.mover(), list.mover()),
                        found.organization().or(list::organization),
                        either(span, list.span()),
                        found.results().isEmpty() ? list.results() : found.results(),
                        about(found.about(), list.about()),
                        list.outcomes()));
    }

    private Optional<DataRequest> movers(Movers movers, String text, Span span) {
        return criteria(Optional.of(movers.kind()), text)
                .filter(found -> found.mover().equals(Mover.WHOEVER)
                        && found.organization().isEmpty()
                        && !found.about().isTold())
                .map(found -> new Movers(
                        kind(text).orElse(movers.kind()),
                        found.results().isEmpty() ? movers.results() : found.results(),
                        either(span, movers.span())));
    }

    private Optional<ListCriteria> criteria(Optional<PaperKind> kind, String text) {
        Listed listed = Listed.in(Folded.words(text)).orElse(new Listed(kind, NO_KIND, false));
        return ListCriteria.ofPapers(text, names.get(), listed);
    }

    private static Optional<PaperKind> kind(String text) {
        return Listed.in(Folded.words(text)).flatMap(Listed::kind);
    }

    private static Span either(Span named, Span before) {
        return named.isAll() ? before : named;
    }

    private static About about(About named, About before) {
        return named.isTold() ? named : before;
    }

    private static Mover mover(Mover named, Mover before) {
        if (named.groups().together() && before.groups().isTold()) {
            List<Organization> all = Stream.of(before, named)
                    .flatMap(mover -> mover.groups().named().stream())
                    .distinct()
                    .toList();
            return new Mover(new Groups(all, true), named.unknownGroup(), named.person());
        }
        boolean somebody = named.groups().isTold()
                || named.unknownGroup().isPresent()
                || named.person().isPresent();
        return somebody ? named : before;
    }
}
