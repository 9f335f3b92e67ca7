package de.ratslotse.retrieval.evaluation;

import java.util.List;

/// What an evaluation found, for people; written as JSON it holds every single case.
public sealed interface Report permits AnswerReport, KnownItemReport, ParagraphReport, StructureReport {

    /// As text: the measures, then the worst cases first.
    String text();

    /// The measures of every group, the whole last.
    List<Row> table();

    /// What is not right, the worst first.
    List<Finding> findings();

    /// A group of questions and its measures, in the same order in each row of a report.
    ///
    /// @param name empty for the whole
    record Row(String name, List<Figure> figures) {
        public Row {
            figures = List.copyOf(figures);
        }
    }

    /// One measure.
    ///
    /// @param key its name, for messages
    /// @param of how many there are to be counted; 0 where it is no count
    record Figure(String key, Kind kind, int count, int of, double value) {

        /// How a measure is read.
        public enum Kind {
            COUNT,
            SHARE,
            SCORE
        }

        static Figure count(String key, int count) {
            return new Figure(key, Kind.COUNT, count, 0, count);
        }

        static Figure share(String key, int count, int of) {
            return new Figure(key, Kind.SHARE, count, of, of == 0 ? 0 : (double) count / of);
        }

        static Figure score(String key, double value) {
            return new Figure(key, Kind.SCORE, 0, 0, value);
        }
    }

    /// A case that is not right.
    ///
    /// @param expected what was right; may be empty
    /// @param told what came instead; may be empty
    /// @param flaws what is wrong, as keys for messages
    /// @param missing facts that were not told
    /// @param places what was cited or found
    record Finding(
            String id,
            String group,
            String asked,
            String expected,
            String told,
            List<String> flaws,
            List<String> missing,
            List<String> places) {
        public Finding {
            flaws = List.copyOf(flaws);
            missing = List.copyOf(missing);
            places = List.copyOf(places);
        }
    }
}
