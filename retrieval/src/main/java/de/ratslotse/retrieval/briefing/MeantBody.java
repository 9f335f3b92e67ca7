package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.council.Body;
import de.ratslotse.retrieval.council.Organization;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Which of several bodies a question is about, as far as it names one: by the body's own name, by a place that one of
/// its organizations is for (`Ortsrat Uferdorf`), or by what only its organizations are (`Beirat`, `parish`).
///
/// A word that fits several bodies tells nothing. Groups are left out: the same parties sit in every council; so are
/// the subjects of committees.
final class MeantBody {

    /// `Stadtteilbeirat` is called `Beirat`.
    private static final Set<String> INSTITUTIONS = Set.of(
            "beirat",
            "ortsrat",
            "ortschaftsrat",
            "gemeinderat",
            "bezirksrat",
            "kreistag",
            "gemeindevertretung",
            "parish",
            "township",
            "county");

    private static final Pattern OF_A_PLACE =
            Pattern.compile("(?:beirat|rat|vertretung) (?<place>\\p{Lu}[\\p{L}-]{3,})");

    private static final int SHORTEST_NAME = 4;

    private final Map<String, Set<Long>> names = new TreeMap<>();
    private final Map<String, Set<Long>> institutions = new TreeMap<>();
    private final Set<Long> all = new HashSet<>();

    MeantBody(List<Body> bodies, List<Organization> organizations) {
        for (Body body : bodies) {
            all.add(body.id());
            Folded.words(body.name()).forEach(word -> add(word, body.id()));
        }
        organizations.stream().filter(known -> !known.isGroup()).forEach(this::read);
    }

    private void read(Organization organization) {
        long body = organization.entry().bodyId();
        OF_A_PLACE
                .matcher(organization.name())
                .results()
                .flatMap(found -> Folded.words(found.group("place")).stream())
                .forEach(word -> add(word, body));
        for (String word : Folded.words(organization.name())) {
            INSTITUTIONS.stream()
                    .filter(word::endsWith)
                    .forEach(called -> institutions
                            .computeIfAbsent(called, _ -> new HashSet<>())
                            .add(body));
        }
    }

    private void add(String name, long body) {
        if (name.length() >= SHORTEST_NAME) {
            names.computeIfAbsent(name, _ -> new HashSet<>()).add(body);
        }
    }

    /// Empty as well where there is only one body.
    OptionalLong in(String question) {
        Set<Long> meant = new HashSet<>(all);
        for (String word : Folded.words(question)) {
            Set<Long> fitting = fitting(word);
            if (!fitting.isEmpty()) {
                meant.retainAll(fitting);
            }
        }
        return all.size() > 1 && meant.size() == 1
                ? OptionalLong.of(meant.iterator().next())
                : OptionalLong.empty();
    }

    private Set<Long> fitting(String word) {
        Set<Long> bodies = new HashSet<>();
        names.forEach((name, of) -> {
            if (Folded.same(name, word)) {
                bodies.addAll(of);
            }
        });
        institutions.forEach((called, of) -> {
            if (bodies.isEmpty() && Folded.stem(word).endsWith(called)) {
                bodies.addAll(of);
            }
        });
        return bodies;
    }
}
