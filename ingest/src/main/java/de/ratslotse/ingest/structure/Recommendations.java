package de.ratslotse.ingest.structure;

import de.ratslotse.retrieval.corpus.Sentences;
import de.ratslotse.retrieval.corpus.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The paragraphs of an answer in which the administration says what the council should decide.
final class Recommendations {

    private static final Pattern RECOMMENDS = Pattern.compile(
            "\\bempfiehlt\\b|\\bempfehlen\\b|\\bwird\\b.{0,40}\\bempfohlen\\b|\\bempfohlen wird\\b|\\bschlägt\\b.{0,120}\\bvor, (?:den|die|dem)\\b|\\bbittet\\b.{0,80}\\b(?:abzulehnen|zuzustimmen)\\b"
                    + "|\\b(?:Antrag|Antrags|Anträge|Antragsziffer|Ziffer)\\b.{0,80}\\b(?:abzulehnen|als erledigt zu betrachten|für erledigt zu erklären|zuzustimmen|abgelehnt werden|nicht zu folgen)\\b"
                    + "|\\b[Ss]taff recommends?\\b|\\b[Ii]t is recommended that\\b|\\b[Rr]ecommends? that (?:the )?[Cc]ouncil\\b");
    private static final Pattern STEMS = Pattern.compile(
            "mpfiehl|mpfehl|mpfohl|schlägt|bittet|ablehn|erledigt|zuzustimmen|abzulehnen|abgelehnt|zu folgen|ecommend");

    /// Longer ones say other things as well.
    private static final int MOST_LINES = 14;

    private Recommendations() {}

    static List<TextLine> in(List<TextLine> lines) {
        List<TextLine> found = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size()
                    || lines.get(i).gap()
                    || Labels.at(lines.get(i)).isPresent()) {
                found.addAll(inParagraph(lines.subList(from, i)));
                from = i;
            }
        }
        return found;
    }

    private static List<TextLine> inParagraph(List<TextLine> paragraph) {
        if (paragraph.stream().noneMatch(line -> STEMS.matcher(line.text()).find())) {
            return List.of();
        }
        JoinedText joined = JoinedText.of(paragraph);
        List<TextLine> found = new ArrayList<>();
        for (Span span : Sentences.of(joined.toString(), "de")) {
            String sentence = joined.toString().substring(span.start(), span.end());
            if (RECOMMENDS.matcher(sentence).find()) {
                if (paragraph.size() <= MOST_LINES) {
                    return paragraph;
                }
                found.addAll(paragraph.subList(joined.lineAt(span.start()), joined.lineAt(span.end() - 1) + 1));
            }
        }
        return found;
    }
}
