package org.ayni.standalone.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import org.ayni.command.partnership.ReadsTheClock;
import org.ayni.command.programme.KnowsAxon;
import org.ayni.command.programme.KnowsJackson;
import org.ayni.command.programme.KnowsSpring;
import org.ayni.command.programme.KnowsTheDatabase;

/** The door: rules are pure, Axon is a shell around them. */
final class CommandRules {
    static final List<Rule> ALL = List.of(
            new Rule(
                    "the domain knows no framework",
                    classes()
                            .that(Domain.DOMAIN)
                            .should()
                            .onlyDependOnClassesThat(Domain.WHAT_IT_MAY_KNOW)
                            .because("rules outlive the framework that calls them"),
                    KnowsAxon.class,
                    KnowsSpring.class,
                    KnowsTheDatabase.class,
                    KnowsJackson.class),
            new Rule(
                    "the domain reads no clock and no chance",
                    noClasses()
                            .that(Domain.DOMAIN)
                            .should()
                            .callMethodWhere(Impurity.CLOCK_OR_CHANCE)
                            .orShould()
                            .callConstructorWhere(Impurity.NEW_CHANCE)
                            .because("the same command on the same state is decided the same, today and in a replay"),
                    ReadsTheClock.class),
            new Rule(
                    "axon is known to the shell alone",
                    noClasses()
                            .that()
                            .resideOutsideOfPackages("org.ayni.command.shell..", "org.ayni.command.config..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("org.axonframework..")
                            .because("its open line ends, and what replaces it must touch one package"),
                    KnowsAxon.class));

    private CommandRules() {}
}
