package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Passage;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/// One passage as a document of the index. Its text is indexed, not stored: what a reader sees comes from the
/// database under his own identity.
final class Fields {

    /// Rises whenever what is indexed changes; an index of another version is built anew.
    static final String VERSION = "1";

    static final String PASSAGE = "passage";
    static final String BODY = "body";
    static final String FILE = "file";
    static final String SCOPE = "scope";
    static final String DATE = "date";
    static final String KIND = "kind";
    /// The words of path, title and headings, by which papers, meetings and committees are recognised in a filter
    /// as long as the structure of the council is not known.
    static final String PLACE = "place";

    private static final FieldType WITHOUT_PLACES = new FieldType();

    static {
        WITHOUT_PLACES.setTokenized(true);
        WITHOUT_PLACES.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        WITHOUT_PLACES.freeze();
    }

    private Fields() {}

    static List<Document> documents(HeldFile held) {
        return held.passages().stream()
                .map(passage -> document(held.file(), passage))
                .toList();
    }

    private static Document document(CouncilFile file, Passage passage) {
        Language language = Language.of(file);
        String text = text(file, passage);
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
        document.add(new Field(language.field(Form.TITLE), place, WITHOUT_PLACES));
        document.add(new Field(PLACE, place, WITHOUT_PLACES));
        return document;
    }

    /// Title and headings belong to every passage: "Die Kosten betragen …" does not say again of what.
    private static String text(CouncilFile file, Passage passage) {
        return String.join("\n", file.title().orElse(""), passage.headingPath(), passage.searchText());
    }

    private static String place(CouncilFile file, Passage passage) {
        return String.join("\n", file.title().orElse(""), passage.headingPath(), String.join("\n", file.paths()));
    }
}
