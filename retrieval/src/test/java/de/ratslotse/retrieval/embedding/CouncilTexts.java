package de.ratslotse.retrieval.embedding;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Invented sentences in the style of council papers.
final class CouncilTexts {

    static final List<String> ALL = List.of(
            "Der Rat der Stadt Lotsenau beschließt, die Mittel für die Sanierung der Turnhalle freizugeben.",
            "Die Gesamtkosten betragen 1.250.000,00 Euro; davon trägt das Land 40 v. H. (500.000 Euro).",
            "Abstimmungsergebnis: einstimmig bei 2 Enthaltungen.",
            "Drucksache 2025/0417-1, TOP Ö 7.2, Vorberatung im Ausschuss für Umwelt, Klima und Mobilität",
            "Straßenausbaubeitragssatzung und Abwassergebührenkalkulation für 2026",
            "The council deferred the planning application until the drainage report is available.",
            "Anfrage der Fraktion Freie Liste: Wie viele Kindertagesstättenplätze fehlen zum 01.08.2026?",
            "Tel. 01234/56789-0, E-Mail: rathaus@lotsenau.example, Öffnungszeiten: Mo.–Fr. 8–12 Uhr");

    private CouncilTexts() {}

    /// Texts of one to eight sentences, the same for the same seed.
    static List<String> random(int count, long seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int made = 0; made < count; made++) {
            List<String> sentences = new ArrayList<>();
            int length = 1 + random.nextInt(8);
            for (int sentence = 0; sentence < length; sentence++) {
                sentences.add(ALL.get(random.nextInt(ALL.size())));
            }
            texts.add(String.join(" ", sentences));
        }
        return texts;
    }
}
