package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;

/// One passage as a document of the index, and behind the passages of each file one document for the whole file. The
/// text is indexed, not stored: what a reader sees comes from the database under his own identity.
final class Fields {

    /// Rises whenever what is indexed changes; an index of another version is built anew.
    static final String VERSION = "4";

    static final String PASSAGE = "passage";
    static final String BODY = "body";
    static final String FILE = "file";
    static final String SCOPE = "scope";
    static final String DATE = "date";
    static final String KIND = "kind";
    /// How many documents behind the passage its file's own document stands. It stands there for good: the documents
    /// of a file are added at once, and merging keeps their order.
    static final String DISTANCE = "distance";
    /// A number that the files of one paper share, in the file's own document.
    static final String PAPER = "paper";
    /// Each name of the file as a whole ([#called]), in the file's own document.
    static final String CALLED = "called";
    /// The words of path, title and headings, by which papers, meetings and committees are recognised in a filter
    /// as long as the structure of the council is not known.
    static final String PLACE = "place";

    /// In letters; nobody asks with a longer one, and Lucene has no longer terms.
    private static final int LONGEST_NAME = 2000;

    private static final FieldType WITHOUT_PLACES = new FieldType();

    static {
        WITHOUT_PLACES.setTokenized(true);
        WITHOUT_PLACES.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        WITHOUT_PLACES.freeze();
    }

    private Fields() {}

    /// A file of a single passage has no document of its own: the passage is its file.
    static List<Document> documents(HeldFile held) {
        int passages = held.passages().size();
        List<Document> documents = new ArrayList<>();
        for (Passage passage : held.passages()) {
            Document document = document(held, passage);
            int distance = passages == 1 ? 0 : passages - documents.size();
            document.add(new NumericDocValuesField(DISTANCE, distance));
            documents.add(document);
        }
        if (passages == 1) {
            names(documents.getFirst(), held);
        } else if (passages > 1) {
            documents.add(whole(held));
        }
        return documents;
    }

    /// What agenda items call the file stands with its first passage, so that the words find it.
    private static Document document(HeldFile held, Passage passage) {
        CouncilFile file = held.file();
        Language language = Language.of(file);
        String text = text(held, passage);
        String place = place(file, passage);
        Document document = new Document();
        document.add(new LongPoint(PASSAGE, passage.id()));
        document.add(new NumericDocValuesField(PASSAGE, passage.id()));
        document.add(new LongField(BODY, file.bodyId(), Field.Store.NO));
        document.add(new StringField(FILE, file.id().toString(), Field.Store.NO));
        document.add(new StringField(SCOPE, file.scope().key(), Field.Store.NO));
        document.add(new StringField(KIND, passage.kind().name(), Field.Store.NO));
        file.date().ifPresent(date -> document.add(new LongField(DATE, date.toEpochDay(), Field.Store.NO)));
        document.add(new Field(language.field(Form.WORDS), text, WITHOUT_PLACES));
        document.add(new Field(language.field(Form.STEMS), text, WITHOUT_PLACES));
        document.add(new Field(language.field(Form.GRAMS), text, WITHOUT_PLACES));
        document.add(new Field(language.field(Form.PAIRS), text, WITHOUT_PLACES));
        document.add(new Field(language.field(Form.TITLE), place, WITHOUT_PLACES));
        document.add(new Field(PLACE, place, WITHOUT_PLACES));
        return document;
    }

    private static Document whole(HeldFile held) {
        Language language = Language.of(held.file());
        String text = held.passages().stream()
                .map(passage -> passage.headingPath() + "\n" + passage.searchText())
                .collect(Collectors.joining("\n"));
        Document document = new Document();
        document.add(new StringField(FILE, held.file().id().toString(), Field.Store.NO));
        names(document, held);
        document.add(new Field(language.field(Form.WHOLE), held.name() + "\n" + text, WITHOUT_PLACES));
        return document;
    }

    private static void names(Document document, HeldFile held) {
        Language language = Language.of(held.file());
        document.add(new Field(language.field(Form.NAME), held.name(), WITHOUT_PLACES));
        for (String item : held.items()) {
            document.add(new Field(language.field(Form.ITEM), item, WITHOUT_PLACES));
        }
        document.add(new NumericDocValuesField(PAPER, held.whole().getLeastSignificantBits()));
        for (String name : held.names()) {
            called(language, name)
                    .ifPresent(term -> document.add(new StringField(CALLED, term.text(), Field.Store.NO)));
        }
    }

    /// The term of a text that is a name word for word, whatever the order and the endings; none without a word.
    static Optional<Term> called(Language language, String text) {
        List<String> stems = IndexAnalyzer.analyzer(language, Form.STEMS).terms(text).stream()
                .sorted()
                .toList();
        String name = language.field(Form.NAME) + " " + String.join(" ", stems);
        return stems.isEmpty() || name.length() > LONGEST_NAME ? Optional.empty() : Optional.of(new Term(CALLED, name));
    }

    /// Paper, title and headings belong to every passage: "Die Kosten betragen …" does not say again of what.
    private static String text(HeldFile held, Passage passage) {
        return String.join(
                "\n",
                held.paper().map(PaperName::text).orElse(""),
                passage.ordinal() == 0 ? String.join("\n", held.items()) : "",
                held.file().title().orElse(""),
                passage.headingPath(),
                passage.searchText());
    }

    private static String place(CouncilFile file, Passage passage) {
        return String.join("\n", file.title().orElse(""), passage.headingPath(), String.join("\n", file.paths()));
    }
}
