package de.ratslotse.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The directions of ARCHITECTURE.md within web.
@AnalyzeClasses(packages = "de.ratslotse.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("de.ratslotse.web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PAGES_TOUCH_INGEST_THROUGH_ITS_FACADE_ONLY = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "de.ratslotse.ingest.source..",
                    "de.ratslotse.ingest.extraction..",
                    "de.ratslotse.ingest.splitting..");

    @ArchTest
    static final ArchRule NO_PAGE_KNOWS_LUCENE_OR_A_MODEL = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", "dev.langchain4j..", "ai.onnxruntime..");

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
}
