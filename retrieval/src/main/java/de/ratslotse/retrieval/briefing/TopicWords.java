package de.ratslotse.retrieval.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a topic, looked for in titles and texts: `Hallenbad` in `Hallenbäder`, `Radweg` in
/// `Radwegeausbau`, also what papers call it
/// (`everyday-words.txt`) and what it has as its parts (`topic-words.txt`). Commas and "oder" separate topics of which
/// any will do. For one thread.
///
/// A word of a text has to hold all of a word of the topic: `Verkehr` is not about `Radverkehr`.
public final class TopicWords {

    /// Shorter beginnings are those of too many other words.
    private static final int BEGINNING = 4;
    private static final int INSIDE = 6;
    private static final int ENDING = 3;
    /// A two-letter word is one only as a whole.
    private static final int SHORTEST_OTHER = 3;
    private static final Pattern SEPARATOR = Pattern.compile("[,;]|\\s(?:oder|or)\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern STREET = Pattern.compile("(?<=\\p{L})(?i:str)\\.|\\b(?i:str)\\.");

    /// An adjective tells less than the noun that it belongs to.
    private static final double OF_ADJECTIVE = 0.5;

    private final Language language;
    private final TopicNames names;
    private final List<List<Term>> alternatives = new ArrayList<>();
    private final Map<Form, boolean[]> known = new HashMap<>();
    private final List<Term> terms = new ArrayList<>();
    /// A text that has none of these has no word of the topic: most are told by that at once.
    private final Set<String> probes = new HashSet<>();

    /// A word of the topic with all that it may be called, each of one word or more.
    private record Term(int place, String surface, TopicNames.Names names, List<List<Form>> forms) {

        double weight() {
            return Character.isLowerCase(surface.charAt(0)) ? OF_ADJECTIVE : 1;
        }
    }

    private TopicWords(Language language) {
        this.language = language;
        this.names = TopicNames.of(language);
    }

    /// @param silent words that tell nothing here: the town's name
    public static TopicWords of(String topic, Locale locale, String silent) {
        Language language = Language.ofText(topic, Language.of(locale));
        TopicWords words = new TopicWords(language);
        Set<String> ofTown = words.stems(silent).collect(Collectors.toSet());
        for (String alternative : SEPARATOR.split(topic, -1)) {
            List<Term> terms = words.terms(alternative, ofTown);
            if (!terms.isEmpty()) {
                words.alternatives.add(terms);
            }
        }
        words.terms.stream()
                .flatMap(term -> term.forms().stream())
                .map(form -> normal(form.getFirst().stem()))
                .map(stem -> stem.length() > BEGINNING ? stem.substring(0, stem.length() - 1) : stem)
                .forEach(words.probes::add);
        return words;
    }

    private List<Term> terms(String alternative, Set<String> ofTown) {
        List<Term> found = new ArrayList<>();
        String plain = plain(alternative);
        for (Language.Word word : language.words(plain)) {
            String surface = plain.substring(word.start(), word.end());
            boolean silent = language.silent().contains(word.stem()) || ofTown.contains(word.stem());
            if (!silent) {
                TopicNames.Names named = names.ofStem(word.stem());
                Term term = new Term(terms.size(), surface, named, forms(surface, named.all()));
                terms.add(term);
                found.add(term);
            }
        }
        return found;
    }

    private List<List<Form>> forms(String surface, List<String> others) {
        return Stream.concat(Stream.of(surface), others.stream())
                .map(words -> read(words).toList())
                .filter(form -> form.stream().anyMatch(one -> one.stem().length() >= SHORTEST_OTHER))
                .distinct()
                .toList();
    }

    /// A word as its stem and as a whole: a compound may begin with either, `Bäder` in `Bäderbetriebe`.
    private record Form(String stem, String whole) {

        /// A short stem is that of other words as well: `Baden` has that of `Bad`.
        boolean isIn(Form word) {
            if (whole.equals(word.whole())
                    || (whole.length() >= BEGINNING && word.whole().startsWith(whole))) {
                return true;
            }
            int length = stem.length();
            boolean numbers = Character.isDigit(stem.charAt(0))
                    || Character.isDigit(word.stem().charAt(0));
            if (numbers || length < ENDING) {
                return stem.equals(word.stem()) && length >= ENDING;
            }
            if (length < BEGINNING) {
                return word.whole().length() >= length + ENDING && word.whole().endsWith(stem);
            }
            return stem.equals(word.stem())
                    || word.stem().startsWith(stem)
                    || word.stem().endsWith(stem)
                    || (length >= INSIDE && word.stem().contains(stem));
        }
    }

    private Stream<Form> read(String text) {
        String plain = plain(text);
        return language.words(plain).stream()
                .map(word -> new Form(word.stem(), normal(plain.substring(word.start(), word.end()))));
    }

    /// A word as stems are written.
    private static String normal(String word) {
        return Folded.of(word).replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    private Stream<String> stems(String text) {
        return language.words(plain(text)).stream().map(Language.Word::stem);
    }

    /// Whether there is anything to look for.
    public boolean isEmpty() {
        return alternatives.isEmpty();
    }

    /// What the topic is also looked for as: the words that papers use for its own.
    public List<String> others() {
        return more(TopicNames.Names::others);
    }

    /// All that titles may say instead of the topic: its other words and its parts.
    public List<String> names() {
        return more(TopicNames.Names::all);
    }

    private List<String> more(Function<TopicNames.Names, List<String>> kind) {
        return terms.stream()
                .flatMap(term -> kind.apply(term.names()).stream())
                .filter(other -> terms.stream().noneMatch(term -> term.surface().equalsIgnoreCase(other)))
                .distinct()
                .toList();
    }

    /// The topic and its other words, for a search.
    public String searchText() {
        return Stream.concat(terms.stream().map(Term::surface), others().stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /// Which words of the topic a text has.
    public Held in(String text) {
        boolean[] held = new boolean[terms.size()];
        String normal = normal(plain(text)).replace("-", "");
        if (probes.stream().noneMatch(normal::contains)) {
            return new Held(held);
        }
        Set<Form> all = read(text + " " + joined(text)).collect(Collectors.toSet());
        for (Form word : all) {
            boolean[] here = known.computeIfAbsent(word, this::single);
            for (int i = 0; i < held.length; i++) {
                held[i] |= here.length > 0 && here[i];
            }
        }
        for (Term term : terms) {
            held[term.place()] |= term.forms().stream()
                    .filter(form -> form.size() > 1)
                    .anyMatch(
                            form -> form.stream().allMatch(part -> all.stream().anyMatch(part::isIn)));
        }
        return new Held(held);
    }

    private boolean[] single(Form word) {
        boolean[] held = new boolean[terms.size()];
        boolean any = false;
        for (Term term : terms) {
            held[term.place()] = term.forms().stream()
                    .filter(form -> form.size() == 1)
                    .anyMatch(form -> form.getFirst().isIn(word));
            any |= held[term.place()];
        }
        return any ? held : new boolean[0];
    }

    /// `Rad-Infrastruktur` as one word.
    private static String joined(String text) {
        return text.contains("-") ? text.replace("-", "") : "";
    }

    private static String plain(String text) {
        return STREET.matcher(text).replaceAll("straße");
    }

    /// The words of a topic that a text has.
    public final class Held {

        private final boolean[] held;

        private Held(boolean[] held) {
            this.held = held;
        }

        public boolean any() {
            for (boolean one : held) {
                if (one) {
                    return true;
                }
            }
            return false;
        }

        /// Whether one of the topics is there with all its words.
        public boolean whole() {
            return alternatives.stream().anyMatch(terms -> terms.stream().allMatch(term -> held[term.place()]));
        }

        /// How much of a topic is there, of the best: the rarer a word, the more it counts; 0 to 1.
        public double share(Rarity rarity) {
            double best = 0;
            for (List<Term> alternative : alternatives) {
                double total = 0;
                double here = 0;
                for (Term term : alternative) {
                    double weight = term.weight() * rarity.of(term.place());
                    total += weight;
                    here += held[term.place()] ? weight : 0;
                }
                best = Math.max(best, here / Math.max(total, 1e-9));
            }
            return best;
        }
    }

    /// How rare each word of a topic is among titles.
    public final class Rarity {

        private final int[] counts = new int[terms.size()];
        private int titles;

        /// Counts one title more.
        public void add(Held title) {
            titles++;
            for (int i = 0; i < counts.length; i++) {
                counts[i] += title.held[i] ? 1 : 0;
            }
        }

        private double of(int term) {
            return Math.log(1 + titles / (counts[term] + 0.5));
        }
    }

    public Rarity rarity() {
        return new Rarity();
    }
}
