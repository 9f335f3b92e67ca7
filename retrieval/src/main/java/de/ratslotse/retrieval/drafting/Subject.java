package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.drafting.Draft.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// What a draft is of, and in which language it is written.
public sealed interface Subject {

    Kind kind();

    /// The meeting's or paper's id; for a topic one that it always has.
    UUID object();

    /// `de` or `en`
    String language();

    /// Of a topic; empty where it is no dossier.
    default Optional<String> words() {
        return Optional.empty();
    }

    default Locale locale() {
        return Locale.forLanguageTag(language());
    }

    /// @param kind before or after the meeting
    record OfMeeting(Kind kind, UUID object, String language) implements Subject {
        public OfMeeting {
            if (kind != Kind.BEFORE && kind != Kind.AFTER) {
                throw new IllegalArgumentException("A meeting has no draft of the kind " + kind);
            }
        }
    }

    record OfPaper(UUID object, Length length, String language) implements Subject {
        @Override
        public Kind kind() {
            return Kind.PAPER;
        }
    }

    record OfTopic(DossierTopic topic, String language) implements Subject {
        @Override
        public Kind kind() {
            return Kind.DOSSIER;
        }

        @Override
        public UUID object() {
            return topic.id();
        }

        @Override
        public Optional<String> words() {
            return Optional.of(topic.words());
        }
    }
}
