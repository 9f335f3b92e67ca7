package de.ratslotse.retrieval;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The directions of ARCHITECTURE.md within retrieval.
@AnalyzeClasses(packages = "de.ratslotse.retrieval", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("de.ratslotse.retrieval.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule KNOWS_NEITHER_INGEST_NOR_WEB = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("de.ratslotse.ingest..", "de.ratslotse.web..");

    @ArchTest
    static final ArchRule ONLY_BRIEFING_CALLS_A_CHAT_MODEL = noClasses()
            .that()
            .resideOutsideOfPackage("..retrieval.briefing..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.langchain4j.model.chat..");

    /// Who asks a model passes what it says to the check; what it says is read nowhere else.
    @ArchTest
    static final ArchRule ONLY_THE_WRITER_ASKS_A_MODEL = noClasses()
            .that()
            .doNotHaveSimpleName("ModelWriter")
            .should()
            .callMethodWhere(target(owner(simpleName("Chat"))).and(target(name("ask"))));

    @ArchTest
    static final ArchRule ONLY_THE_WRITER_READS_REPLIES = noClasses()
            .that()
            .doNotHaveSimpleName("ModelWriter")
            .should()
            .callConstructorWhere(target(owner(simpleName("StatementParser"))));

    /// Answers and the running text of drafts are the two ways to a reader: each has tests with a model that lies.
    @ArchTest
    static final ArchRule TWO_WAYS_LEAD_FROM_A_MODEL_TO_A_READER = noClasses()
            .that()
            .doNotHaveSimpleName("CitedAnswers")
            .and()
            .doNotHaveSimpleName("RunningText")
            .should()
            .callMethodWhere(target(owner(simpleName("ModelWriter"))).and(target(name("write"))));

    @ArchTest
    static final ArchRule DRAFTS_TAKE_RUNNING_TEXT_IN_ONE_PLACE = noClasses()
            .that()
            .doNotHaveSimpleName("DraftWording")
            .should()
            .callMethodWhere(target(owner(simpleName("RunningText"))).and(target(name("about"))));

    @ArchTest
    static final ArchRule ONLY_SEARCH_KNOWS_LUCENE_INDEXES = noClasses()
            .that()
            .resideOutsideOfPackage("..retrieval.search..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene.index..");

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule NO_STANDARD_STREAMS = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule NO_JAVA_UTIL_LOGGING = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
}
