package de.ratslotse.retrieval.register;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.ChangeMark;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.council.Entry;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Origin;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.PaperKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RegisterIT {

    @RegisterExtension
    static final TestCorpus CORPUS = TestCorpus.shared();

    private static final UUID PAPER = UUID.nameUUIDFromBytes(new byte[] {1});
    private static final Access VISITOR = Access.anonymous();

    private final Register register = new Register(CORPUS.jdbc(), CORPUS.transactions());
    private final Papers papers = new Papers(CORPUS.jdbc(), CORPUS.transactions());
    private long body;

    @BeforeEach
    void obtainBody() {
        body = CORPUS.bodies().obtain("Lotsenau").id();
    }

    @Test
    void givesBackAPaperAsItWasAssembled() {
        Paper paper = paper("Radweg Deichstraße", Map.of("name", new Origin.Feed("https://example.org/papers/1")));

        replace(List.of(new Scoped<>(Scope.PUBLIC, paper)));

        assertThat(papers.find(VISITOR, PAPER)).contains(paper);
        assertThat(papers.withReference(VISITOR, OptionalLong.of(body), "Vorlage Nr. 2024/0341-1"))
                .containsExactly(paper);
        assertThat(papers.list(VISITOR, PaperFilter.of(body), 0, 10)).isEqualTo(new Slice<>(List.of(paper), 1));
    }

    @Test
    void writesOnlyWhatDiffers() {
        Scoped<Paper> paper = new Scoped<>(Scope.PUBLIC, paper("Radweg", Map.of()));

        assertThat(replace(List.of(paper))).isEqualTo(1);
        assertThat(replace(List.of(paper))).isZero();
        assertThat(replace(List.of(new Scoped<>(Scope.PUBLIC, paper("Radweg Deichstraße", Map.of())))))
                .isEqualTo(1);
        assertThat(replace(List.of())).isEqualTo(1);
        assertThat(papers.find(VISITOR, PAPER)).isEmpty();
    }

    @Test
    void tellsThePlannerOfManyNewRowsAtOnce() {
        List<Scoped<Paper>> many = IntStream.range(0, 600)
                .mapToObj(number -> new Scoped<>(Scope.PUBLIC, numbered(number)))
                .toList();

        replace(many);

        double known = CORPUS.jdbc()
                .sql("select reltuples from pg_class where oid = cast('paper' as regclass)")
                .query(Double.class)
                .single();
        assertThat(known).isGreaterThanOrEqualTo(600);
    }

    @Test
    void showsTheInnerRowOnlyToThoseWhoMaySeeIt() {
        replace(List.of(
                new Scoped<>(Scope.PUBLIC, paper("Grunderwerb", Map.of())),
                new Scoped<>(Scope.INTERNAL, paper("Grunderwerb für 40.000 Euro", Map.of()))));

        assertThat(papers.find(VISITOR, PAPER)).map(Paper::name).contains("Grunderwerb");
        assertThat(papers.find(Access.operator(), PAPER)).map(Paper::name).contains("Grunderwerb für 40.000 Euro");
        assertThat(papers.list(Access.operator(), PaperFilter.of(body), 0, 10).total())
                .isEqualTo(1);
        assertThat(papers.find(Access.none(), PAPER)).isEmpty();
    }

    @Test
    void forgetsAtOnceWhatStoodInAFileThatGoesOrIsHidden() {
        UUID file = hold();
        replace(List.of(new Scoped<>(Scope.PUBLIC, paper("Radweg", Map.of("name", printed(file))))));

        CORPUS.councilFiles().changeScope(body, file, Scope.INTERNAL);
        assertThat(papers.find(Access.operator(), PAPER)).isEmpty();

        replace(List.of(new Scoped<>(Scope.INTERNAL, paper("Radweg", Map.of("name", printed(file))))));
        CORPUS.councilFiles().withdraw(body, file);
        assertThat(papers.find(Access.operator(), PAPER)).isEmpty();
    }

    @Test
    void remembersUpToWhichChangeItIsAssembled() {
        assertThat(register.assembled(body)).isEqualTo(ChangeMark.START);

        register.replace(body, Assembled.empty(), new ChangeMark(7, 3));

        assertThat(register.assembled(body)).isEqualTo(new ChangeMark(7, 3));
    }

    @Test
    void tellsWhoBelongsToAnOrganization() {
        InventedCouncil.in(CORPUS);
        Memberships memberships = new Memberships(CORPUS.jdbc(), CORPUS.transactions());

        assertThat(memberships.of(VISITOR, InventedCouncil.BUILDING))
                .extracting(Memberships.Member::name)
                .containsExactly("Antje Beispiel", "Bo Muster");
        assertThat(memberships.of(Access.none(), InventedCouncil.BUILDING)).isEmpty();
    }

    @Test
    void theInventedCouncilKeepsItsSecretFromVisitors() {
        InventedCouncil council = InventedCouncil.in(CORPUS);
        PaperFilter every = PaperFilter.of(council.body());

        assertThat(papers.list(VISITOR, every, 0, 20).total()).isEqualTo(7);
        assertThat(papers.list(Access.operator(), every, 0, 20).total()).isEqualTo(8);
        assertThat(papers.find(VISITOR, InventedCouncil.SECRET_PAPER)).isEmpty();
        assertThat(CORPUS.bodies().visibleTo(VISITOR)).hasSize(1);
    }

    @Test
    void tellsWhatGroupsMovedTogether() {
        InventedCouncil council = InventedCouncil.in(CORPUS);
        council.move("Gemeinsame Bänke am Hafen", ItemResult.ACCEPTED, InventedCouncil.GREENS, InventedCouncil.HARBOUR);
        council.move("Kran am Hafen", ItemResult.NONE, InventedCouncil.HARBOUR);
        council.move("Interfraktioneller Antrag: Steg", ItemResult.NONE);
        Set<UUID> both = Set.of(InventedCouncil.GREENS, InventedCouncil.HARBOUR);

        assertThat(names(council, new Originators(both, true))).containsExactly("Gemeinsame Bänke am Hafen");
        assertThat(names(council, new Originators(both, false)))
                .contains("Gemeinsame Bänke am Hafen", "Kran am Hafen", "Radweg an der Deichstraße")
                .doesNotContain("Interfraktioneller Antrag: Steg");
        assertThat(names(council, new Originators(Set.of(InventedCouncil.HARBOUR), true)))
                .containsExactly("Gemeinsame Bänke am Hafen");
        assertThat(names(council, new Originators(Set.of(), true)))
                .containsExactlyInAnyOrder("Gemeinsame Bänke am Hafen", "Interfraktioneller Antrag: Steg");
    }

    private List<String> names(InventedCouncil council, Originators originators) {
        return papers.list(VISITOR, PaperFilter.of(council.body()).by(originators), 0, 20).items().stream()
                .map(Paper::name)
                .toList();
    }

    private int replace(List<Scoped<Paper>> rows) {
        Assembled assembled = Assembled.empty();
        assembled.papers().addAll(rows);
        return register.replace(body, assembled, ChangeMark.START);
    }

    private UUID hold() {
        UUID id = UUID.randomUUID();
        CouncilFile file = new CouncilFile(
                id,
                body,
                Scope.PUBLIC,
                "0".repeat(64),
                1,
                "application/pdf",
                "de",
                1,
                List.of("vorlage.pdf"),
                Optional.empty(),
                Optional.empty());
        CORPUS.councilFiles().hold(file, List.of(), List.of());
        return id;
    }

    private static Origin printed(UUID file) {
        return new Origin.Printed(file, 1, 10, 16, "Radweg");
    }

    private Paper numbered(int number) {
        return paper(new UUID(5, number), "Radweg %d".formatted(number), Map.of());
    }

    private Paper paper(String name, Map<String, Origin> origins) {
        return paper(PAPER, name, origins);
    }

    private Paper paper(UUID id, String name, Map<String, Origin> origins) {
        Entry entry =
                new Entry(id, body, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), origins);
        return new Paper(
                entry,
                Optional.of("2024/0341/1"),
                name,
                Optional.of(LocalDate.of(2024, 11, 5)),
                Optional.of("Beschlussvorlage"),
                PaperKind.PROPOSAL,
                List.of(UUID.nameUUIDFromBytes(new byte[] {9})),
                List.of("GLL"),
                Optional.empty(),
                Optional.of("Der Rat beschließt den Radweg."),
                Optional.of(new BigDecimal("412000.50")),
                Optional.of(true),
                Optional.empty(),
                Optional.empty(),
                ItemResult.ACCEPTED);
    }
}
