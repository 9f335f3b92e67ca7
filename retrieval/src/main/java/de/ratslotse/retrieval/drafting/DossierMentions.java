package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.PaperTexts;
import de.ratslotse.retrieval.briefing.Quotes.Quote;
import de.ratslotse.retrieval.briefing.TopicWords;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.corpus.Sentences;
import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.council.AttachedFile;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import de.ratslotse.retrieval.search.Filter;
import de.ratslotse.retrieval.search.PassageSearch;
import de.ratslotse.retrieval.search.Query;
import de.ratslotse.retrieval.search.RankedPassage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What only mentions a topic, said apart from what is about it: the best passages of documents that belong to no
/// matter
/// of the dossier, each with the sentence that names the topic.
final class DossierMentions {

    private static final int SEARCHED = 120;
    private static final int MOST = 8;
    private static final int LONGEST = 500;
    private final Writer writer;
    private final PassageSearch search;
    private final DossierTopic topic;
    private final TopicWords words;

    DossierMentions(Writer writer, PassageSearch search, DossierTopic topic, TopicWords words) {
        this.writer = writer;
        this.search = search;
        this.topic = topic;
        this.words = words;
    }

    /// @param told the papers that the dossier tells of
    List<Statement> of(Set<UUID> told) {
        List<RankedPassage> found = search.search(query(), SEARCHED).passages();
        Map<UUID, List<AttachedFile>> owners = owners(found);
        Map<UUID, Paper> papers = papers(owners);
        Set<Object> seen = new HashSet<>();
        List<Statement> mentions = new ArrayList<>();
        for (RankedPassage passage : found) {
            List<AttachedFile> belongs = owners.getOrDefault(passage.file().id(), List.of());
            boolean known = belongs.stream().anyMatch(file -> told.contains(file.owner()));
            Optional<Paper> paper = belongs.stream()
                    .map(AttachedFile::owner)
                    .map(papers::get)
                    .flatMap(one -> Optional.ofNullable(one).stream())
                    .findFirst();
            Object of = paper.<Object>map(Paper::id).orElse(passage.file().id());
            if (mentions.size() < MOST && !known && !seen.contains(of) && !isSpoken(passage)) {
                mention(passage, paper, belongs).ifPresent(statement -> {
                    seen.add(of);
                    mentions.add(statement);
                });
            }
        }
        return mentions;
    }

    /// What somebody said in a meeting is nothing that the paper says to which the minutes are attached.
    private boolean isSpoken(RankedPassage found) {
        StatementKind kind = found.passage().kind();
        boolean unclear = kind == StatementKind.UNKNOWN || kind == StatementKind.REPORT;
        return kind == StatementKind.SPEECH
                || (unclear
                        && writer
                                .shelf()
                                .passages()
                                .ofFile(writer.reader(), found.file().id())
                                .stream()
                                .map(Passage::kind)
                                .anyMatch(DossierDocuments.OF_MINUTES::contains));
    }

    private Query query() {
        Filter filter = new Filter(
                OptionalLong.of(topic.body()),
                List.of(),
                topic.from(),
                topic.to(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
        return new Query(words.searchText(), writer.reader(), filter);
    }

    private Map<UUID, List<AttachedFile>> owners(List<RankedPassage> found) {
        Set<UUID> files = found.stream().map(passage -> passage.file().id()).collect(Collectors.toSet());
        Map<UUID, List<AttachedFile>> owners = new HashMap<>();
        writer.shelf()
                .attached()
                .ofFiles(writer.reader(), files)
                .forEach(file -> file.fileId()
                        .ifPresent(id -> owners.computeIfAbsent(id, _ -> new ArrayList<>())
                                .add(file)));
        return owners;
    }

    private Map<UUID, Paper> papers(Map<UUID, List<AttachedFile>> owners) {
        Set<UUID> ids = owners.values().stream()
                .flatMap(List::stream)
                .filter(file -> file.ownerKind() == ObjectKind.PAPER)
                .map(AttachedFile::owner)
                .collect(Collectors.toSet());
        return writer.shelf().papers().find(writer.reader(), ids).stream()
                .collect(Collectors.toMap(Paper::id, Function.identity(), (one, _) -> one));
    }

    private Optional<Statement> mention(RankedPassage found, Optional<Paper> paper, List<AttachedFile> belongs) {
        String text = found.passage().text();
        for (Span span : Sentences.of(text, found.file().language())) {
            String sentence = span.of(text).strip();
            boolean names = sentence.length() <= LONGEST
                    && PaperTexts.isSentence(sentence)
                    && words.in(sentence).whole();
            if (names) {
                Optional<Quote> quote = writer.quotes().of(found.file(), found.passage(), span.start(), span.end());
                if (quote.isPresent()) {
                    String name = paper.map(
                                    one -> DossierNames.of(writer.words(), one, true) + file(found, one, belongs))
                            .orElseGet(() -> found.file().title().orElseGet(found.file()::name));
                    return quote.map(said -> Writer.cited(
                            Topic.MENTIONED, name + " – " + writer.words().quoted(said.text()), said));
                }
            }
        }
        return Optional.empty();
    }

    /// The name of a file that is not the paper itself.
    private static String file(RankedPassage found, Paper paper, List<AttachedFile> belongs) {
        return belongs.stream()
                .filter(file -> file.owner().equals(paper.id()))
                .filter(_ -> found.passage().kind() == StatementKind.UNKNOWN)
                .map(file -> " (" + file.name() + ")")
                .findFirst()
                .orElse("");
    }
}
