package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.corpus.NewPassage;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.register.InventedCouncil;
import java.util.ArrayList;
import java.util.List;

/// The proposal of the invented council with a section of reasons, one of money and one without a whole sentence, each
/// on a page of its own; its words are nowhere else.
public final class SectionedProposal {

    public static final String REASONS =
            "Das Dach der Turnhalle ist seit dem Sturm undicht und wird nur notdürftig geflickt.";
    public static final String MORE = "Der Sportverein nutzt die Halle an jedem Tag der Woche.";
    public static final String MONEY = "Die Mittel stehen im Haushalt des Fachbereichs Bauen bereit.";

    private static final List<String> HEADINGS = List.of("", "Sachverhalt", "Finanzierung", "Anlagen");

    private SectionedProposal() {}

    /// Takes the place of the proposal's one page.
    public static void in(TestCorpus corpus, InventedCouncil council) {
        List<String> pages = new ArrayList<>();
        InventedCouncil.proposalPages().forEach(page -> pages.add(page.text()));
        pages.add("Sachverhalt\n" + REASONS + "\n" + MORE);
        pages.add("Finanzierung\n" + MONEY);
        pages.add("Anlagen\nPlan, Gutachten");
        List<NewPassage> passages = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            String text = pages.get(page);
            passages.add(new NewPassage(
                    page + 1,
                    page,
                    0,
                    text.length(),
                    HEADINGS.get(page),
                    text,
                    text,
                    StatementKind.PROPOSAL,
                    false,
                    50));
        }
        corpus.councilFiles().hold(council.proposal(), InventedCouncil.pages(pages), passages);
        council.save();
    }
}
