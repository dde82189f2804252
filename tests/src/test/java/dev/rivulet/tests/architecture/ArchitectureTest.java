package dev.rivulet.tests.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;

/** The rules of ARCHITECTURE.md: who may see whom. */
@AnalyzeClasses(packages = "dev.rivulet", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String PROCESSOR = "dev.rivulet.processor";
    private static final String RUNTIME = "dev.rivulet.runtime";

    private static ArchRule sees(String room, String... others) {
        String[] all = new String[others.length + 2];
        all[0] = "java..";
        all[1] = PROCESSOR + "." + room;
        System.arraycopy(others, 0, all, 2, others.length);
        return classes()
                .that()
                .resideInAPackage(PROCESSOR + "." + room)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(all));
    }

    @ArchTest
    static final ArchRule MODEL_SEES_NAMES_ONLY = sees("model", "com.palantir.javapoet");

    @ArchTest
    static final ArchRule ANALYSE_SEES_THE_MODEL =
            sees("analyse", PROCESSOR + ".model", "com.palantir.javapoet");

    @ArchTest
    static final ArchRule EMIT_SEES_MODEL_AND_ANALYSE = sees(
            "emit", PROCESSOR + ".model", PROCESSOR + ".analyse", "com.palantir.javapoet", "javax.lang.model..");

    @ArchTest
    static final ArchRule MIRRORS_STAY_IN_READ = noClasses()
            .that()
            .resideInAnyPackage(PROCESSOR + ".model", PROCESSOR + ".analyse", PROCESSOR + ".check")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javax.lang.model..");

    @ArchTest
    static final ArchRule ONE_CLASS_WRITES_FILES = noClasses()
            .that()
            .doNotHaveSimpleName("SourceWriter")
            .and()
            .doNotHaveSimpleName("GraphStep")
            .and()
            .doNotHaveSimpleName("NamesStep")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Filer.class);

    @ArchTest
    static final ArchRule ONE_ROOM_SPEAKS_TO_THE_USER = noClasses()
            .that()
            .resideInAnyPackage(
                    PROCESSOR + ".read", PROCESSOR + ".model", PROCESSOR + ".check", PROCESSOR + ".analyse",
                    PROCESSOR + ".emit")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Messager.class);

    @ArchTest
    static final ArchRule THE_ENGINE_KNOWS_NO_OTHER_ROOM = noClasses()
            .that()
            .resideInAPackage(RUNTIME)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(RUNTIME + ".*..");

    @ArchTest
    static final ArchRule NOTHING_DEPENDS_ON_INSPECT = noClasses()
            .that()
            .resideInAnyPackage(RUNTIME, RUNTIME + ".collection")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(RUNTIME + ".inspect");

    @ArchTest
    static final ArchRule TIME_KNOWS_NO_OTHER_ROOM = classes()
            .that()
            .resideInAPackage(RUNTIME + ".time")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", RUNTIME + ".time", "org.jspecify.annotations"));

    @ArchTest
    static final ArchRule THE_RUNTIME_NEEDS_THE_JDK_ONLY = classes()
            .that()
            .resideInAPackage(RUNTIME + "..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", RUNTIME + "..", "org.jspecify.annotations"));

    @ArchTest
    static final ArchRule THE_RUNTIME_ASKS_NO_CLOCK = noClasses()
            .that()
            .resideInAPackage(RUNTIME + "..")
            .should()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Math.class, "random");
}
