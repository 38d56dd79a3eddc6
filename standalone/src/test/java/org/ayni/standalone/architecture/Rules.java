package org.ayni.standalone.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;
import org.ayni.circle.one.KnowsTwo;
import org.ayni.circle.two.KnowsOne;
import org.ayni.command.partnership.ReadsTheClock;
import org.ayni.command.programme.KnowsAxon;
import org.ayni.command.programme.KnowsJackson;
import org.ayni.command.programme.KnowsSpring;
import org.ayni.command.programme.KnowsTheDatabase;
import org.ayni.entry.KnowsEvents;
import org.ayni.events.KnowsAnotherLibrary;

/** The rules, each with the classes that break it on purpose. */
final class Rules {
    static final List<Rule> ALL = List.of(
            new Rule(
                    "shared events know the JDK alone",
                    classes()
                            .that()
                            .resideInAnyPackage("org.ayni.events..", "org.ayni.entry..")
                            .should()
                            .onlyDependOnClassesThat()
                            .resideInAnyPackage(
                                    "java..", "org.jspecify.annotations..", "org.ayni.events..", "org.ayni.entry..")
                            .because("an auditor reads and checks a record without our server, on any JDK"),
                    KnowsAnotherLibrary.class),
            new Rule(
                    "the entry and its verifier know no event",
                    classes()
                            .that()
                            .resideInAPackage("org.ayni.entry..")
                            .should()
                            .onlyDependOnClassesThat()
                            .resideInAnyPackage(
                                    "java..",
                                    "org.jspecify.annotations..",
                                    "org.ayni.entry..",
                                    "org.ayni.events.value..")
                            .because("an entry must be checked for ever, also when its event is long gone"),
                    KnowsEvents.class),
            new Rule(
                    "the domain knows no framework",
                    classes()
                            .that()
                            .resideInAnyPackage(Packages.DOMAIN)
                            .should()
                            .onlyDependOnClassesThat()
                            .resideInAnyPackage(Packages.of(
                                    Packages.DOMAIN,
                                    "java.lang..",
                                    "java.util..",
                                    "java.time..",
                                    "java.math..",
                                    "java.text..",
                                    "org.jspecify.annotations..",
                                    "org.pcollections..",
                                    "org.ayni.events..",
                                    "org.ayni.entry.."))
                            .because("rules outlive the framework that calls them"),
                    KnowsAxon.class,
                    KnowsSpring.class,
                    KnowsTheDatabase.class,
                    KnowsJackson.class),
            new Rule(
                    "the domain reads no clock and no chance",
                    noClasses()
                            .that()
                            .resideInAnyPackage(Packages.DOMAIN)
                            .should()
                            .callMethodWhere(Impurity.CLOCK_OR_CHANCE)
                            .orShould()
                            .callConstructorWhere(Impurity.NEW_CHANCE)
                            .because("the same command on the same state is decided the same, today and in a replay"),
                    ReadsTheClock.class),
            new Rule(
                    "packages form no circle",
                    slices().matching("org.ayni.(**)").should().beFreeOfCycles(),
                    KnowsOne.class,
                    KnowsTwo.class));

    private Rules() {}
}
