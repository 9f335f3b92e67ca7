package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.council.Organization;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the organizations that the asker may see are called: full and short names, initials, the one word that tells a
/// group from the others, `Bauausschuss` for the committee for building and traffic.
///
/// A name that fits two organizations fits none.
final class KnownNames {

    private static final Set<String> COUNCILS = Set.of(
            "rat",
            "rats",
            "rates",
            "stadtrat",
            "gemeinderat",
            "marktgemeinderat",
            "kreistag",
            "council",
            "stadtverordnetenversammlung",
            "gemeindevertretung",
            "parish council",
            "town council",
            "city council");
    private static final Set<String> SILENT = Set.of(
            "ausschuss",
            "ausschusses",
            "ausschuesse",
            "fuer",
            "und",
            "der",
            "die",
            "das",
            "des",
            "dem",
            "den",
            "von",
            "im",
            "in",
            "committee",
            "for",
            "and",
            "the",
            "of",
            "on",
            "beirat",
            "kommission",
            "sowie",
            "zur",
            "zum");
    private static final Set<String> OF_MANY_GROUPS = Set.of(
            "fraktion",
            "ratsfraktion",
            "gemeinderatsfraktion",
            "stadtratsfraktion",
            "kreistagsfraktion",
            "gruppe",
            "ratsgruppe",
            "liste",
            "freie",
            "waehler",
            "waehlergruppe",
            "buendnis",
            "90",
            "die",
            "der",
            "und",
            "fuer",
            "alternative",
            "partei",
            "unabhaengige",
            "gemeinschaft",
            "im",
            "gemeinderat",
            "stadtrat",
            "rat",
            "rats",
            "rates",
            "group",
            "stadt",
            "gemeinde",
            "buerger",
            "demokraten");
    private static final Set<String> COMMITTEE_WORDS =
            Set.of("ausschuss", "ausschusses", "beirat", "beirats", "committee");

    private static final Pattern OF_A_PLACE =
            Pattern.compile("^(\\p{L}*(?:beirat|rat|vertretung)) (?:(?:von|in|für) )?(\\p{Lu}[\\p{L}-]{3,})$");

    private record Form(List<String> words, boolean exact) {}

    private final Map<Form, Set<Organization>> forms = new HashMap<>();
    private final List<Organization> all;
    private final Predicate<Organization> inForce;

    KnownNames(List<Organization> all) {
        this(all, _ -> false);
    }

    /// @param inForce which of several committees of one name is meant
    KnownNames(List<Organization> all, Predicate<Organization> inForce) {
        this.all = all;
        this.inForce = inForce;
        for (Organization organization : all) {
            full(organization);
            organization.shortName().ifPresent(name -> shortName(name, organization));
            if (organization.isGroup()) {
                group(organization);
            } else {
                committee(organization);
            }
        }
    }

    /// Whether somebody who meets has this word in the name.
    boolean isPartOfAName(String word) {
        String folded = Folded.of(word);
        return all.stream()
                .filter(known -> !known.isGroup())
                .anyMatch(known -> Folded.words(known.name()).contains(folded));
    }

    /// Organizations found in a question, and the words that are left of it.
    ///
    /// @param organizations in the order in which the question names them
    /// @param ambiguous a name fits more than one organization
    record Found(List<Organization> organizations, List<String> rest, boolean ambiguous) {}

    Found in(String question) {
        List<String> printed =
                List.of(question.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ", -1));
        List<String> words = printed.stream().map(Folded::of).toList();
        boolean[] taken = new boolean[words.size()];
        Map<Organization, Integer> found = new HashMap<>();
        boolean ambiguous = false;
        List<Form> longestFirst = forms.keySet().stream()
                .sorted((one, other) -> {
                    int bySize = other.words().size() - one.words().size();
                    return bySize != 0
                            ? bySize
                            : String.join(" ", one.words()).compareTo(String.join(" ", other.words()));
                })
                .toList();
        for (Form form : longestFirst) {
            int at = place(form, form.exact() ? printed : words, taken);
            if (at >= 0) {
                take(taken, at, form.words().size());
                Set<Organization> called = meant(form);
                ambiguous |= called.size() > 1;
                called.forEach(known -> found.putIfAbsent(known, at));
            }
        }
        for (int i = 0; i < words.size(); i++) {
            Optional<Set<Organization>> called =
                    taken[i] ? Optional.empty() : compound(words.get(i)).map(this::inForce);
            if (called.isPresent()) {
                ambiguous |= called.get().size() > 1;
                int at = i;
                called.get().forEach(known -> found.putIfAbsent(known, at));
                takeBefore(taken, words, i, called.get());
            }
        }
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!taken[i] && !words.get(i).isEmpty()) {
                rest.add(words.get(i));
            }
        }
        List<Organization> inOrder = found.entrySet().stream()
                .sorted(Map.Entry.<Organization, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().name()))
                .map(Map.Entry::getKey)
                .toList();
        return new Found(inOrder, rest, ambiguous);
    }

    /// A committee that met under this very name and meets no more gives way to the one that goes by it now.
    private Set<Organization> meant(Form form) {
        Set<Organization> called = inForce(forms.getOrDefault(form, Set.of()));
        if (form.words().size() > 1 || called.stream().anyMatch(inForce)) {
            return called;
        }
        Set<Organization> now = compound(form.words().getFirst()).orElse(Set.of()).stream()
                .filter(inForce)
                .filter(known -> areOfOneBody(Stream.concat(called.stream(), Stream.of(known))))
                .collect(Collectors.toSet());
        return now.size() == 1 ? now : called;
    }

    /// Of several, the one that meets in the time that is meant; all where that is not one, or where they are of
    /// several towns.
    private Set<Organization> inForce(Set<Organization> called) {
        Set<Organization> meeting = called.stream().filter(inForce).collect(Collectors.toSet());
        return called.size() > 1 && meeting.size() == 1 && areOfOneBody(called.stream()) ? meeting : called;
    }

    private static boolean areOfOneBody(Stream<Organization> organizations) {
        return organizations.map(known -> known.entry().bodyId()).distinct().count() == 1;
    }

    private static int place(Form form, List<String> words, boolean[] taken) {
        for (int start = 0; start + form.words().size() <= words.size(); start++) {
            boolean here = true;
            for (int i = 0; here && i < form.words().size(); i++) {
                String word = words.get(start + i);
                here = !taken[start + i]
                        && (form.exact()
                                ? word.equals(form.words().get(i))
                                : Folded.same(word, form.words().get(i)));
            }
            if (here) {
                return start;
            }
        }
        return -1;
    }

    private static void take(boolean[] taken, int from, int count) {
        for (int i = from; i < from + count; i++) {
            taken[i] = true;
        }
    }

    /// `Bau- und` before `Verkehrsausschuss` belongs to the name too.
    private static void takeBefore(boolean[] taken, List<String> words, int at, Set<Organization> called) {
        taken[at] = true;
        Set<String> telling =
                called.stream().flatMap(known -> telling(known).stream()).collect(Collectors.toSet());
        for (int i = at - 1; i >= 0; i--) {
            String word = words.get(i);
            boolean ofName = word.equals("und") || telling.stream().anyMatch(other -> begins(other, word));
            if (!ofName) {
                return;
            }
            taken[i] = true;
        }
    }

    /// `bauausschuss`: the committees of which one telling word begins with `bau`.
    private Optional<Set<Organization>> compound(String word) {
        for (String end : COMMITTEE_WORDS) {
            if (word.endsWith(end) && word.length() > end.length() + 2) {
                String head = word.substring(0, word.length() - end.length()).replaceFirst("s$", "");
                Set<Organization> called = all.stream()
                        .filter(known -> !known.isGroup())
                        .filter(known -> telling(known).stream().anyMatch(other -> begins(other, head)))
                        .collect(Collectors.toSet());
                return called.isEmpty() ? Optional.empty() : Optional.of(called);
            }
        }
        return Optional.empty();
    }

    private static boolean begins(String telling, String word) {
        return word.length() >= 3 && (telling.startsWith(word) || (telling.length() >= 3 && word.startsWith(telling)));
    }

    private static Set<String> telling(Organization organization) {
        Set<String> words = new HashSet<>();
        for (String word : Folded.words(organization.name())) {
            String bare = word.replaceFirst("s?ausschuss(?:es)?$", "");
            if (!bare.isEmpty() && !SILENT.contains(bare)) {
                words.add(bare);
            }
        }
        return words;
    }

    private void full(Organization organization) {
        List<String> words = Folded.words(organization.name().replaceFirst("^(?i)(?:der|die|das|the)\\s+", ""));
        add(words, false, organization);
    }

    private void shortName(String name, Organization organization) {
        boolean letters = name.length() >= 2 && name.length() <= 5;
        if (letters && name.equals(name.toUpperCase(java.util.Locale.ROOT))) {
            add(List.of(name), true, organization);
        } else {
            add(Folded.words(name), false, organization);
        }
    }

    private void group(Organization organization) {
        List<String> words = Folded.words(organization.name());
        add(words.stream().filter(word -> !word.endsWith("fraktion")).toList(), false, organization);
        for (String word : words) {
            boolean tells = word.length() >= 3 && !OF_MANY_GROUPS.contains(word);
            if (tells && onlyGroupWith(word)) {
                add(List.of(word), false, organization);
            }
        }
    }

    private boolean onlyGroupWith(String word) {
        return all.stream()
                        .filter(known ->
                                Folded.words(known.name()).stream().anyMatch(other -> Folded.same(other, word)))
                        .count()
                == 1;
    }

    private void committee(Organization organization) {
        String name = String.join(" ", Folded.words(organization.name()));
        String bare = name.replaceFirst(" (?:der|des|von|of) .*", "");
        if (COUNCILS.contains(bare) || bare.endsWith(" council") || name.endsWith(" council")) {
            council(bare).forEach(called -> add(List.of(called.split(" ", -1)), false, organization));
        }
        OF_A_PLACE.matcher(organization.name()).results().forEach(found -> ofAPlace(found, organization));
        List<String> initials = Folded.words(organization.name()).stream()
                .filter(word -> !SILENT.contains(word) || word.startsWith("ausschuss"))
                .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT))
                .toList();
        if (initials.size() >= 3) {
            add(List.of(String.join("", initials)), true, organization);
        }
        if (initials.size() >= 4 && name.startsWith("ausschuss")) {
            add(List.of(String.join("", initials.subList(1, initials.size()))), true, organization);
        }
    }

    /// "Ortschaftsrat von Uferhausen", "Uferhauser Ortschaftsrat".
    private void ofAPlace(MatchResult found, Organization organization) {
        List<String> institution = Folded.words(found.group(1));
        List<String> place = Folded.words(found.group(2));
        String town = place.getLast();
        List.of("von", "in", "of").forEach(of -> add(List.of(institution.getLast(), of, town), false, organization));
        Stream.of(town, town.replaceFirst("en$", ""), town.replaceFirst("e$", ""))
                .distinct()
                .forEach(stem -> add(List.of(stem + "er", institution.getLast()), false, organization));
    }

    /// Every council is "the council"; one that is called just Rat goes by all names, a Gemeinderat is no Stadtrat.
    private static Set<String> council(String bare) {
        Set<String> called = new HashSet<>(Set.of("rat", "rats", "rates", "council"));
        boolean plain = bare.equals("rat") || bare.equals("council");
        COUNCILS.stream().filter(known -> plain || bare.endsWith(known)).forEach(called::add);
        if (!bare.endsWith("council")) {
            called.addAll(List.of("city council", "town council", "municipal council"));
        }
        return called;
    }

    private void add(List<String> words, boolean exact, Organization organization) {
        if (!words.isEmpty()) {
            forms.computeIfAbsent(new Form(words, exact), _ -> new HashSet<>()).add(organization);
        }
    }
}
