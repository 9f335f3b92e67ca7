package de.ratslotse.ingest.splitting;

import de.ratslotse.ingest.extraction.Extraction;
import de.ratslotse.retrieval.corpus.NewPassage;
import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.council.StatementKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/// Cuts pages into passages: the units that are searched and cited.
///
/// A passage lies on one page under one heading. Paragraphs are gathered until there is enough for search to work
/// with and not more than a citation can point at; sentences, list items and table rows stay whole. Everything on a
/// page but its furniture lies in exactly one passage.
public final class PassageSplitter {

    /// What the embedding model takes is 512; this leaves room for its prefix.
    public static final int MOST_TOKENS = 400;

    private static final int CONTINUATION_WORDS = 60;

    /// @param tokens counts as the embedding model does; may count too many, never too few
    public List<NewPassage> split(Extraction.Text text, ToIntFunction<String> tokens) {
        return split(text, tokens, page -> Collections.emptySortedSet());
    }

    /// @param breaks by page, the places in its text at which a passage ends whatever its size
    public List<NewPassage> split(
            Extraction.Text text, ToIntFunction<String> tokens, IntFunction<SortedSet<Integer>> breaks) {
        Packing packing = new Packing(tokens, text.language());
        HeadingLevels levels = new HeadingLevels(text.pages());
        List<List<Block>> blocks = text.pages().stream()
                .map(page -> PageBlocks.of(page, levels, breaks.apply(page.number())))
                .toList();
        HeadingPath path = new HeadingPath();
        List<NewPassage> passages = new ArrayList<>();
        for (int i = 0; i < text.pages().size(); i++) {
            Page page = text.pages().get(i);
            List<Piece> pieces = new ArrayList<>();
            for (Section section : Section.of(page, blocks.get(i), path)) {
                for (Section part : section.parted(breaks.apply(page.number()))) {
                    pieces.addAll(packing.pieces(part, page.text()));
                }
            }
            for (int j = 0; j < pieces.size(); j++) {
                String continuation = j == pieces.size() - 1 && i + 1 < blocks.size()
                        ? continuation(pieces.get(j), text.pages().get(i + 1), blocks.get(i + 1), text.language())
                        : "";
                passages.add(passage(page, pieces.get(j), continuation, passages.size(), tokens));
            }
        }
        return passages;
    }

    private static NewPassage passage(
            Page page, Piece piece, String continuation, int ordinal, ToIntFunction<String> tokens) {
        String search = piece.search();
        int lastBlock = search.lastIndexOf('\n') + 1;
        String completed = continuation.isEmpty()
                ? search
                : search.substring(0, lastBlock)
                        + SearchText.repaired(search.substring(lastBlock) + "\n" + continuation);
        boolean fits = tokens.applyAsInt(piece.path() + " " + completed) <= MOST_TOKENS;
        String kept = fits ? completed : search;
        return new NewPassage(
                page.number(),
                ordinal,
                piece.start(),
                piece.end(),
                piece.path(),
                page.text().substring(piece.start(), piece.end()),
                kept,
                StatementKind.UNKNOWN,
                false,
                tokens.applyAsInt(piece.path() + " " + kept));
    }

    /// The rest of a sentence that the page's end has broken; empty where the sentence or its page has ended.
    private static String continuation(Piece last, Page next, List<Block> blocks, String language) {
        if (blocks.isEmpty() || blocks.getFirst().isHeading() || last.search().matches("(?s).*[.!?:;…][\"“”»«)]*")) {
            return "";
        }
        String first = blocks.getFirst().text(next.text());
        boolean goesOn = Character.isLowerCase(first.charAt(0)) || last.search().matches("(?s).*[\\p{L}\\d,–-]");
        if (!goesOn || first.indexOf('\t') >= 0) {
            return "";
        }
        String sentence = Packing.firstSentence(first, language);
        return sentence.split("\\s+").length <= CONTINUATION_WORDS ? sentence : "";
    }
}
