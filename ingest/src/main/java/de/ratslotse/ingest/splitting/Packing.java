package de.ratslotse.ingest.splitting;

import de.ratslotse.retrieval.corpus.Sentences;
import de.ratslotse.retrieval.corpus.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// Gathers the blocks of a section into pieces of a good size.
final class Packing {

    /// From here on a piece may end with a paragraph: enough words for a search to tell it from others.
    private static final int ENOUGH_WORDS = 110;

    /// Beyond this a citation stops pointing; a piece only grows past it to keep a single block whole.
    private static final int MANY_WORDS = 200;

    /// A rest with fewer words joins the piece before it.
    private static final int CRUMB_WORDS = 25;

    private static final int MOST_PATH_TOKENS = 160;

    /// Counted for what joining texts adds.
    private static final int SLACK = 6;

    private final ToIntFunction<String> tokens;
    private final String language;

    Packing(ToIntFunction<String> tokens, String language) {
        this.tokens = tokens;
        this.language = language;
    }

    static String firstSentence(String text, String language) {
        return Sentences.of(text, language).getFirst().of(text);
    }

    List<Piece> pieces(Section section, String page) {
        String path = path(section.path());
        int room = PassageSplitter.MOST_TOKENS - tokens.applyAsInt(path) - SLACK;
        List<Unit> units = new ArrayList<>();
        boolean bare = section.body().isEmpty();
        for (Block heading : section.headings()) {
            units.addAll(units(heading, page, room, !bare));
        }
        for (Block block : section.body()) {
            units.addAll(units(block, page, room, false));
        }
        List<List<Unit>> groups = grouped(units, room);
        return groups.stream().map(group -> piece(path, group)).toList();
    }

    /// The path, shortened from the front where it would take the room of the text.
    private String path(String path) {
        String shortened = path;
        while (tokens.applyAsInt(shortened) > MOST_PATH_TOKENS) {
            shortened = shortened.substring(Math.min(shortened.length(), 1 + shortened.length() / 4));
        }
        return shortened;
    }

    /// A block, or where it is too long its sentences, or where these are too long their words.
    ///
    /// @param silent for headings, which are searched as part of the path
    private List<Unit> units(Block block, String page, int room, boolean silent) {
        String text = block.text(page);
        Unit whole = unit(text, block.start(), silent);
        if (whole.tokens() <= room && (whole.words() <= MANY_WORDS || silent)) {
            return List.of(whole);
        }
        List<Unit> units = new ArrayList<>();
        for (Span sentence : Sentences.of(text, language)) {
            Unit unit = unit(sentence.of(text), block.start() + sentence.start(), silent);
            if (unit.tokens() <= room) {
                units.add(unit);
            } else {
                units.addAll(words(sentence.of(text), block.start() + sentence.start(), room, silent));
            }
        }
        return units;
    }

    /// Parts of an endless sentence, cut between words; a word that is too long by itself is cut too.
    private List<Unit> words(String text, int offset, int room, boolean silent) {
        List<Unit> parts = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = fitting(text, start, room);
            Unit part = unit(text.substring(start, end), offset + start, silent);
            if (!part.search().isEmpty() || !text.substring(start, end).isBlank()) {
                parts.add(part);
            }
            start = end;
            while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
        }
        return parts;
    }

    private int fitting(String text, int start, int room) {
        int low = start + 1;
        int high = Math.min(text.length(), start + 8 * room);
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (tokens.applyAsInt(SearchText.repaired(text.substring(start, middle))) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (low == text.length()) {
            return low;
        }
        int blank = low;
        while (blank > start && !Character.isWhitespace(text.charAt(blank))) {
            blank--;
        }
        int end = blank > start ? blank : low;
        boolean torn = end < text.length() && Character.isLowSurrogate(text.charAt(end)) && end > start + 1;
        return torn ? end - 1 : end;
    }

    private Unit unit(String text, int start, boolean silent) {
        String repaired = SearchText.repaired(text);
        String search = repaired.isEmpty() ? text.strip() : repaired;
        return new Unit(start, start + text.length(), search, silent, tokens.applyAsInt(search), words(search));
    }

    private static int words(String text) {
        return text.isEmpty() ? 0 : text.split(" ").length;
    }

    private static List<List<Unit>> grouped(List<Unit> units, int room) {
        List<List<Unit>> groups = new ArrayList<>();
        List<Unit> group = new ArrayList<>();
        int words = 0;
        int used = 0;
        for (Unit unit : units) {
            boolean tooMany = used + unit.tokens() + 1 > room;
            boolean enough = words >= ENOUGH_WORDS && words + unit.words() > MANY_WORDS;
            if (!group.isEmpty() && (tooMany || enough)) {
                groups.add(group);
                group = new ArrayList<>();
                words = 0;
                used = 0;
            }
            group.add(unit);
            words += unit.silent() ? 0 : unit.words();
            used += unit.tokens() + 1;
        }
        if (!group.isEmpty()) {
            addOrJoin(groups, group, words, used, room);
        }
        return groups;
    }

    private static void addOrJoin(List<List<Unit>> groups, List<Unit> rest, int words, int used, int room) {
        int before = groups.isEmpty()
                ? room
                : groups.getLast().stream().mapToInt(unit -> unit.tokens() + 1).sum();
        if (!groups.isEmpty() && words < CRUMB_WORDS && before + used <= room) {
            groups.getLast().addAll(rest);
        } else {
            groups.add(rest);
        }
    }

    private static Piece piece(String path, List<Unit> units) {
        boolean allSilent = units.stream().allMatch(Unit::silent);
        StringBuilder search = new StringBuilder();
        for (Unit unit : units) {
            if (allSilent || !unit.silent()) {
                search.append(search.isEmpty() ? "" : "\n").append(unit.search());
            }
        }
        return new Piece(units.getFirst().start(), units.getLast().end(), path, search.toString());
    }

    /// What is not cut any further.
    ///
    /// @param silent left out of the search text
    private record Unit(int start, int end, String search, boolean silent, int tokens, int words) {}
}
