package de.ratslotse.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The directions of ARCHITECTURE.md within ingest.
@AnalyzeClasses(packages = "de.ratslotse.ingest", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("de.ratslotse.ingest.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule DOES_NOT_KNOW_WEB =
            noClasses().should().dependOnClassesThat().resideInAPackage("de.ratslotse.web..");

    @ArchTest
    static final ArchRule ONLY_JOB_KNOWS_SPRING_BATCH = noClasses()
            .that()
            .resideOutsideOfPackage("..ingest.job..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.batch..");

    @ArchTest
    static final ArchRule ONLY_EXTRACTION_PARSES = noClasses()
            .that()
            .resideOutsideOfPackage("..ingest.extraction..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.tika..", "org.apache.pdfbox..", "org.apache.poi..");

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
}
