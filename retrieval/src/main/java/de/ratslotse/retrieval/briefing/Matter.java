package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Paper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the passages found speak of in the council's data: a paper with what amends it, and the items of agendas it was
/// dealt with in; or one item without a paper.
///
/// @param paper empty for an item without one
/// @param amendments the papers that would change it
/// @param dealt the items with their meetings, oldest first
/// @param worth how much the sentences found and the title speak for it
/// @param titled how much of the question the title holds, 0 to 1
/// @param shared how much of the title the question has, 0 to 1
/// @param covered how much of the question the best sentence holds with its surroundings, 0 to 1
/// @param best the best sentence
record Matter(
        Optional<Paper> paper,
        List<Paper> amendments,
        List<Dealt> dealt,
        double worth,
        double titled,
        double shared,
        double covered,
        Weighed best) {

    Matter {
        amendments = List.copyOf(amendments);
        dealt = List.copyOf(dealt);
    }

    /// What it is called, what it wants and what was decided on it.
    String text() {
        return Stream.of(
                        paper.stream().map(Paper::name),
                        paper.stream().flatMap(known -> known.proposedResolution().stream()),
                        dealt.stream().flatMap(one -> one.item().title().stream()),
                        dealt.stream().flatMap(one -> one.item().resolution().stream()))
                .flatMap(Function.identity())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /// @param consultation empty for an item that no paper leads to
    record Dealt(AgendaItem item, Optional<Meeting> meeting, Optional<Consultation> consultation) {
        private static final Pattern ADVISING = Pattern.compile("(?iu)vorberat|anhör|empfehl|advi|recommend|hearing");

        LocalDate day() {
            return meeting.flatMap(Meeting::date).orElse(LocalDate.MIN);
        }

        boolean decides() {
            return consultation.flatMap(Consultation::authoritative).orElse(false);
        }

        /// Whether its role is to advise those who decide.
        boolean advises() {
            return consultation
                    .flatMap(Consultation::role)
                    .filter(role -> ADVISING.matcher(role).find())
                    .isPresent();
        }
    }
}
