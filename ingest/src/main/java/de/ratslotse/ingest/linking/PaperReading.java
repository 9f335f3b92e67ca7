package de.ratslotse.ingest.linking;

import de.ratslotse.ingest.linking.CorrectionBook.Link;
import de.ratslotse.ingest.linking.FileLinks.Owner;
import de.ratslotse.ingest.structure.FileKind;
import de.ratslotse.ingest.structure.Printed;
import de.ratslotse.ingest.structure.PrintedFinance;
import de.ratslotse.ingest.structure.PrintedPaper;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Origin;
import de.ratslotse.retrieval.council.PaperKind;
import de.ratslotse.retrieval.register.ReferenceKey;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the papers among the files: what a paper says about itself.
final class PaperReading {

    /// What moves something says more about a paper than what answers it.
    private static final List<FileKind> ORDER = List.of(
            FileKind.PROPOSAL,
            FileKind.MOTION,
            FileKind.QUESTION,
            FileKind.AMENDMENT,
            FileKind.INFORMATION,
            FileKind.ANSWER);

    private static final Set<FileKind> PROPOSES =
            EnumSet.of(FileKind.PROPOSAL, FileKind.MOTION, FileKind.AMENDMENT, FileKind.INFORMATION);

    private final Books books;

    PaperReading(Books books) {
        this.books = books;
    }

    void read(List<ReadFile> files) {
        List<ReadFile> papers = files.stream()
                .filter(file -> file.structure().kind().isPaper())
                .sorted(Comparator.comparingInt(
                        file -> ORDER.indexOf(file.structure().kind())))
                .toList();
        Set<UUID> numbered = papers.stream()
                .flatMap(file -> listed(file).filter(paper -> isOf(paper, file)))
                .map(paper -> paper.id())
                .collect(Collectors.toSet());
        papers.forEach(file -> read(file, numbered));
    }

    private Stream<PaperDraft> listed(ReadFile file) {
        return books.files().ownersOf(file.file().id()).stream()
                .filter(owner -> owner.kind() == ObjectKind.PAPER)
                .flatMap(owner -> books.papers().find(owner.id()).stream());
    }

    /// A proposal that a feed lists with a paper, that does not print its number, while another file does: the sample
    /// of
    /// other papers, or somebody else's.
    private static boolean isForeign(PaperDraft paper, ReadFile file, Set<UUID> numbered) {
        return file.structure().kind() == FileKind.PROPOSAL && numbered.contains(paper.id()) && !isOf(paper, file);
    }

    private static boolean isOf(PaperDraft paper, ReadFile file) {
        Optional<String> printed = file.structure().paper().reference().map(Printed::value);
        Optional<String> listed = paper.values().text("reference");
        return listed.isEmpty()
                || printed.filter(number -> ReferenceKey.of(number).equals(ReferenceKey.of(listed.get())))
                        .isPresent();
    }

    /// @param numbered the papers whose number one of the files listed with them prints
    private void read(ReadFile file, Set<UUID> numbered) {
        Optional<Link> corrected =
                books.corrections().link(ObjectKind.FILE, file.file().sha256(), "paper");
        if (corrected.isPresent()) {
            corrected
                    .get()
                    .target()
                    .flatMap(books.papers()::find)
                    .ifPresent(paper -> belongs(file, paper, corrected.get().origin()));
            return;
        }
        List<Owner> listed = books.files().ownersOf(file.file().id());
        if (!listed.isEmpty()) {
            listed(file).filter(paper -> !isForeign(paper, file, numbered)).forEach(paper -> tell(paper, file));
            return;
        }
        PaperDraft paper = draft(file);
        belongs(file, paper, evidence(file));
        books.papers().file(paper);
    }

    private void belongs(ReadFile file, PaperDraft paper, Origin origin) {
        String role = paper.files().isEmpty() ? "mainFile" : "auxiliaryFile";
        books.files().found(file, new Owner(ObjectKind.PAPER, paper.id(), role), origin);
        tell(paper, file);
    }

    private PaperDraft draft(ReadFile file) {
        Optional<String> reference = file.structure().paper().reference().map(Printed::value);
        if (reference.isEmpty()) {
            return books.papers().add("sha " + file.file().sha256());
        }
        List<PaperDraft> known = books.papers().withReference(reference.get());
        Optional<PaperDraft> same =
                known.stream().filter(paper -> isPart(file, paper)).findFirst();
        String key = "ref " + ReferenceKey.of(reference.get());
        return same.orElseGet(() -> books.papers()
                .add(known.isEmpty() ? key : key + " " + file.file().sha256()));
    }

    /// Two proposals with one number and titles that have nothing to do with each other are two papers.
    private static boolean isPart(ReadFile file, PaperDraft paper) {
        Optional<String> title = file.structure().paper().title().map(Printed::value);
        boolean sameKind = paper.kind() == PaperTypes.kind(file.structure().kind());
        return !sameKind || title.isEmpty() || paper.title().isEmpty() || Names.alike(title.get(), paper.title());
    }

    private static Origin evidence(ReadFile file) {
        PrintedPaper paper = file.structure().paper();
        Optional<Origin> printed =
                paper.reference().map(file::origin).or(() -> paper.title().map(file::origin));
        return printed.orElseGet(() -> new Origin.Printed(file.file().id(), 1, 0, 0, ""));
    }

    private void tell(PaperDraft draft, ReadFile file) {
        draft.files().add(file);
        PrintedPaper paper = file.structure().paper();
        FileKind kind = file.structure().kind();
        Values values = draft.values();
        paper.reference()
                .ifPresent(
                        reference -> values.offer("reference", Optional.of(reference.value()), file.origin(reference)));
        suppose(values, "name", paper.title(), file);
        if (kind != FileKind.ANSWER || draft.kind() == PaperKind.UNKNOWN) {
            suppose(values, "date", paper.date(), file);
        }
        values.suppose("kind", Optional.of(PaperTypes.kind(kind)), evidence(file));
        suppose(values, "office", paper.office(), file);
        if (PROPOSES.contains(kind)) {
            suppose(values, "proposedResolution", paper.proposedResolution(), file);
        }
        paper.finance().ifPresent(finance -> finance(values, finance, file));
        originators(draft, file);
    }

    /// Who moved it, by what its own files say: several groups may have filed a motion each under one number.
    private void originators(PaperDraft draft, ReadFile file) {
        Optional<Printed<String>> printed = file.structure().paper().originator();
        boolean moved = switch (file.structure().kind()) {
            case MOTION, AMENDMENT, QUESTION, ANSWER -> true;
            case PROPOSAL, INFORMATION, AGENDA, MINUTES, EXCERPT, OTHER -> false;
        };
        if (printed.isEmpty() || !moved || !(draft.originatorNames().isEmpty() || isFurtherMotion(draft, file))) {
            return;
        }
        Origin origin = file.origin(printed.get());
        List<UUID> groups = GroupNames.in(printed.get().value()).stream()
                .map(group -> books.organizations().group(group, origin))
                .toList();
        if (groups.isEmpty() || !draft.originators().containsAll(groups)) {
            draft.originatorNames().add(printed.get().value());
            draft.originators().addAll(groups);
            draft.values().suppose("originators", printed.map(Printed::value), origin);
        }
    }

    private static boolean isFurtherMotion(PaperDraft draft, ReadFile file) {
        return file.structure().kind() == FileKind.MOTION
                && draft.kind() == PaperKind.MOTION
                && !(draft.values().field("originators").origin().orElse(null) instanceof Origin.Feed);
    }

    private static void finance(Values values, PrintedFinance finance, ReadFile file) {
        Optional<Origin> origin = finance.text().map(file::origin);
        origin.ifPresent(printed -> {
            values.offer("amount", finance.amount(), printed);
            values.suppose("financeText", finance.text().map(Printed::value), printed);
        });
        finance.box()
                .map(file::origin)
                .or(() -> origin)
                .ifPresent(printed -> values.suppose("hasImpact", finance.hasImpact(), printed));
    }

    private static void suppose(Values values, String field, Optional<? extends Printed<?>> printed, ReadFile file) {
        printed.ifPresent(found -> values.suppose(field, Optional.of(found.value()), file.origin(found)));
    }
}
