package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.drafting.Draft.Item;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// A part of a draft that is made when its turn comes: an item of an agenda, a section of a paper, a matter of a
/// dossier.
///
/// @param key by which it is found again, also after a restart; no words of a document
/// @param heading the item without what it says
/// @param told what it says; empty where it turns out to have nothing to say
record Section(UUID key, Item heading, Named named, Supplier<Optional<Item>> told) {

    /// Where its title comes from: from the register, which is asked each time it is shown, or from files.
    record Named(Optional<UUID> agendaItem, Optional<UUID> paper, List<UUID> files) {

        /// By our own words.
        static final Named BY_US = new Named(Optional.empty(), Optional.empty(), List.of());

        Named {
            files = List.copyOf(files);
        }

        static Named item(UUID agendaItem) {
            return new Named(Optional.of(agendaItem), Optional.empty(), List.of());
        }

        static Named paper(UUID paper) {
            return new Named(Optional.empty(), Optional.of(paper), List.of());
        }

        static Named file(UUID file) {
            return new Named(Optional.empty(), Optional.empty(), List.of(file));
        }
    }

    /// The same key for the same words.
    static UUID key(String... words) {
        return UUID.nameUUIDFromBytes(String.join("\0", words).getBytes(StandardCharsets.UTF_8));
    }

    static Item heading(String number, String title, boolean isPublic) {
        return new Item(
                number,
                title,
                isPublic,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
