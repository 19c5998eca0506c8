package dev.winnow.train;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the training may see. That nothing sees it, the build makes sure: it is compiled beside the tests. */
@AnalyzeClasses(packages = "dev.winnow.train")
final class TrainArchitectureTest {

    @ArchTest
    static final ArchRule the_training_knows_no_commands =
            noClasses().should().dependOnClassesThat().resideInAPackage("dev.winnow.cli..");
}
