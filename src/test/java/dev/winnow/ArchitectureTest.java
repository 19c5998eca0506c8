package dev.winnow;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Calendar;
import java.util.regex.Pattern;

/** The rules of the house: which floor may see which, and what may be used where. */
@AnalyzeClasses(packages = "dev.winnow", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String[] PARTS = {"source", "parse", "boilerplate", "metadata", "sink"};

    @ArchTest
    static final ArchRule imports_point_down_only = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("doors")
            .definedBy("dev.winnow.cli..")
            .layer("scores")
            .definedBy("dev.winnow.evaluate..")
            .layer("drivers")
            .definedBy("dev.winnow.pipeline..")
            .layer("parts")
            .definedBy(packages(PARTS))
            .layer("base")
            .definedBy(packages("model", "text"))
            .whereLayer("doors")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("scores")
            .mayOnlyBeAccessedByLayers("doors")
            .whereLayer("drivers")
            .mayOnlyBeAccessedByLayers("doors", "scores")
            .whereLayer("parts")
            .mayOnlyBeAccessedByLayers("doors", "scores", "drivers");

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("dev.winnow.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule parts_never_see_each_other = slices().matching("dev.winnow.(*)..")
            .namingSlices("$1")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(not(resideInAnyPackage(packages(PARTS))), DescribedPredicate.alwaysTrue())
            .ignoreDependency(DescribedPredicate.alwaysTrue(), not(resideInAnyPackage(packages(PARTS))));

    @ArchTest
    static final ArchRule model_knows_the_jdk_only = onlyTheJdk("model");

    @ArchTest
    static final ArchRule text_knows_the_jdk_only = onlyTheJdk("text");

    @ArchTest
    static final ArchRule parquet_stays_in_sink =
            fenced("sink", "org.apache.parquet..", "org.apache.hadoop..", "com.github.luben..");

    /** Truths are read from JSON and scores written as JSON and CSV; no table of the data set is like them. */
    @ArchTest
    static final ArchRule jackson_and_csv_stay_in_sink_and_evaluate = noClasses()
            .that(not(resideInAnyPackage(packages("sink", "evaluate"))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "org.apache.commons.csv..");

    @ArchTest
    static final ArchRule picocli_stays_in_cli = fenced("cli", "picocli..");

    @ArchTest
    static final ArchRule charset_detection_stays_in_parse = fenced("parse", "org.mozilla..");

    @ArchTest
    static final ArchRule the_public_suffix_list_stays_in_metadata = fenced("metadata", "crawlercommons..");

    @ArchTest
    static final ArchRule only_cli_prints = noClasses()
            .that(not(resideInAPackage("dev.winnow.cli")))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule only_cli_exits = noClasses()
            .that(not(resideInAPackage("dev.winnow.cli")))
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule statics_are_final = fields().that()
            .areStatic()
            .and()
            .areNotFinal()
            .should()
            .notBeStatic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothing_leans_on_the_machine = noClasses()
            .should()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callConstructor(String.class, byte[].class)
            .orShould()
            .callMethod("java.util.Locale", "getDefault")
            .orShould()
            .callMethod("java.time.ZoneId", "systemDefault")
            .orShould()
            .callMethod("java.nio.charset.Charset", "defaultCharset")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Calendar.class);

    @ArchTest
    static final ArchRule regular_expressions_live_in_one_class = noClasses()
            .that(not(simpleName("Patterns")))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Pattern.class)
            .orShould()
            .callMethod(String.class, "matches", String.class)
            .orShould()
            .callMethod(String.class, "replaceAll", String.class, String.class)
            .orShould()
            .callMethod(String.class, "replaceFirst", String.class, String.class);

    @ArchTest
    static final ArchRule model_holds_values =
            classes().that().resideInAPackage("dev.winnow.model").should(beValues());

    @ArchTest
    static final ArchRule every_package_says_what_is_here = classes().should(havePackageInfo());

    private static String[] packages(String... names) {
        return Arrays.stream(names).map(name -> "dev.winnow." + name + "..").toArray(String[]::new);
    }

    private static ArchRule onlyTheJdk(String name) {
        return classes()
                .that()
                .resideInAPackage("dev.winnow." + name + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.winnow." + name + "..", "java..", "org.jspecify..");
    }

    private static ArchRule fenced(String home, String... libraries) {
        return noClasses()
                .that(not(resideInAPackage("dev.winnow." + home + "..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> beValues() {
        return new ArchCondition<>("be records, enums or interfaces") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean value = item.isRecord()
                        || item.isEnum()
                        || item.isInterface()
                        || item.isAnonymousClass()
                        || item.getSimpleName().equals("package-info");
                boolean sealed = !item.isInterface() || item.getModifiers().contains(JavaModifier.ABSTRACT);
                events.add(new SimpleConditionEvent(item, value && sealed, item.getName() + " is no value"));
            }
        };
    }

    private static ArchCondition<JavaClass> havePackageInfo() {
        return new ArchCondition<>("stand in a package with a package-info.java") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                Path info = Path.of("src/main/java", item.getPackageName().replace('.', '/'), "package-info.java");
                events.add(new SimpleConditionEvent(item, Files.exists(info), info + " is missing"));
            }
        };
    }
}
