package de.ratslotse.ingest.structure;

import de.ratslotse.ingest.structure.Labels.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The text that a paper proposes to decide.
final class ProposedResolutions {

    private static final Pattern MOVED = Pattern.compile(
            "(?:\\b(?:beantrag(?:t|en)|möge (?:beschließen|folgendes beschließen)|stell(?:t|en) (?:daher |deshalb |hiermit )?(?:den |folgenden )\\p{L}*[Aa]ntrag|wird gebeten|fordern?\\b)[^.]{0,120}:$|^(?:Antrag|Antragstext)\\s?:$)");
    private static final Pattern END = Pattern.compile(
            "^(?:Mit freundlichen|Begründung|Sachverhalt|unterzeichnet|gez\\.|Hochachtungsvoll|Freundliche Grüße|Unterschrift|Anlagen?\\s?:|Kind regards|Yours )");
    private static final Pattern SEE = Pattern.compile("(?i)^siehe\\b.*|^s\\. ?(?:o|u)\\..*");
    private static final Pattern ADDRESSED =
            Pattern.compile("^(?:[IVX]+\\.\\s)?Antrag an (?:den|die|das)\\b[^.]{0,80}$");
    private static final int MOST = 60;

    /// The text with the lines it stands on.
    record Proposed(Printed<String> text, List<TextLine> lines) {}

    private ProposedResolutions() {}

    static Optional<Proposed> in(FileText text, FileKind kind) {
        return switch (kind) {
            case PROPOSAL ->
                finalResolution(text).or(() -> labelled(text, Labels.PROPOSAL)).or(() -> moved(text));
            case MOTION, AMENDMENT -> labelled(text, Labels.PROPOSAL).or(() -> moved(text));
            default -> Optional.empty();
        };
    }

    /// Forms repeat the proposal at their end under "Beschluss:".
    private static Optional<Proposed> finalResolution(FileText text) {
        Optional<Proposed> found = Optional.empty();
        for (int i = 0; i < text.size(); i++) {
            Optional<Label> label = Labels.at(text.line(i));
            if (label.isPresent()
                    && label.get().kind() == Labels.DECISION
                    && text.line(i).text().matches("^Beschlu(?:ss|ß)\\s?:.*")) {
                found = below(text, i, label.get().end()).or(() -> Optional.empty());
            }
        }
        return found;
    }

    private static Optional<Proposed> labelled(FileText text, Labels kind) {
        for (int i = 0; i < text.size(); i++) {
            Optional<Label> label = Labels.at(text.line(i));
            if (label.isPresent() && label.get().kind() == kind) {
                Optional<Proposed> found = below(text, i, label.get().end());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Proposed> moved(FileText text) {
        for (int i = 0; i < Math.min(text.size(), 120); i++) {
            if (MOVED.matcher(text.line(i).text()).find()) {
                return below(text, i, text.line(i).text().length());
            }
        }
        return Optional.empty();
    }

    private static Optional<Proposed> below(FileText text, int index, int offset) {
        List<TextLine> lines = new ArrayList<>();
        TextLine rest = text.line(index).from(offset);
        if (!rest.text().isEmpty()) {
            lines.add(rest);
        }
        for (int i = index + 1; i < Math.min(text.size(), index + MOST); i++) {
            TextLine line = text.line(i);
            if (END.matcher(line.text()).find() || Labels.at(line).isPresent()) {
                break;
            }
            lines.add(line);
        }
        if (lines.isEmpty() || SEE.matcher(lines.getFirst().text()).matches()) {
            return Optional.empty();
        }
        if (lines.size() > 1 && ADDRESSED.matcher(lines.getFirst().text()).find()) {
            lines.removeFirst();
        }
        String first = lines.getFirst().text();
        lines.set(
                0,
                lines.getFirst()
                        .from(first.length()
                                - first.replaceFirst("^[-–•▪\\uf0b7]\\s+", "").length()));
        return Optional.of(new Proposed(JoinedText.of(lines).printed(), lines));
    }
}
