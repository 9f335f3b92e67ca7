package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Vote;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A draft: what a reader needs to know of a meeting or a paper, every statement with its citations. Made by rules from
/// the same data it is always the same.
///
/// @param subject the meeting or the paper; for a dossier an id that the topic always has
/// @param body its name
/// @param provisional whether it rests on minutes that are not yet approved
/// @param head what holds for the whole
/// @param notes what is missing or not known, in words
/// @param citations by number; statements name the numbers
/// @param latest the newest document held of the body: how far the data reach
public record Draft(
        Kind kind,
        UUID subject,
        String title,
        String body,
        String language,
        boolean provisional,
        List<Statement> head,
        List<Item> items,
        List<String> notes,
        List<Citation> citations,
        Optional<LocalDate> latest) {

    public Draft {
        head = List.copyOf(head);
        items = List.copyOf(items);
        notes = List.copyOf(notes);
        citations = List.copyOf(citations);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /// What it is made of.
    public enum Kind {
        BEFORE,
        AFTER,
        PAPER,
        /// A topic over time.
        DOSSIER,
        /// A question with its answer, to be taken along as a document.
        ANSWER;

        /// Those that are drafted by rules and templates.
        static final Set<Kind> DRAFTED = EnumSet.of(BEFORE, AFTER, PAPER, DOSSIER);

        /// The name in data that leave the program.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What a statement is about; the order is that of an item.
    public enum Topic {
        ATTENDANCE,
        APPROVAL,
        PAPER,
        PROPOSER,
        TO_DECIDE,
        REASON,
        /// What the administration answers to a motion or a question.
        REPLY,
        COST,
        DEADLINE,
        EARLIER,
        RELATED,
        DECISION,
        PUT_TO_THE_VOTE,
        /// What the minutes print as the text of the item where it was not voted on.
        RECORDED,
        /// What its paper proposed, where the minutes are not held.
        SUGGESTED,
        RESULT,
        VOTE,
        /// An amendment, or one of several motions, with its own result.
        SIDE_VOTE,
        TASK,
        CONTENT,
        OPEN,
        MISSING,
        /// Running text by a model, before all else. It has no place in a template.
        TEXT,
        /// What was looked through for a dossier, and what was found.
        SEARCHED,
        STANDING,
        ASKED,
        PROPOSED,
        ANSWERED,
        CONSULTED,
        MENTIONED,
        /// Says nothing of what it is about.
        ANSWER;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param citations numbers; empty only for what is missing or what only a feed tells, which the text then says
    public record Statement(Topic topic, String text, List<Integer> citations) {

        public Statement {
            citations = List.copyOf(citations);
        }
    }

    /// An item of the agenda, or a section of a paper.
    ///
    /// @param number as printed; empty where it has none
    /// @param decision the decision's own words, where it was accepted
    /// @param result empty before the meeting
    /// @param agendaItem its id; empty for a section of a paper
    public record Item(
            String number,
            String title,
            boolean isPublic,
            List<Statement> statements,
            Optional<String> decision,
            Optional<ItemResult> result,
            Optional<Vote> vote,
            Optional<UUID> agendaItem) {

        public Item {
            statements = List.copyOf(statements);
        }
    }
}
