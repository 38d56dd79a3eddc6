package org.ayni.standalone.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import java.util.List;
import org.ayni.cli.KnowsTheServer;

/** What the command line may know. */
final class CommandLineRules {
    static final List<Rule> ALL = List.of(new Rule(
            "the command line knows the published language and no server",
            classes()
                    .that()
                    .resideInAPackage("org.ayni.cli..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "tools.jackson..",
                            "org.jspecify.annotations..",
                            "org.ayni.events..",
                            "org.ayni.entry..",
                            "org.ayni.cli..")
                    .because("what it can do over HTTP, any other client can do too"),
            KnowsTheServer.class));

    private CommandLineRules() {}
}
