package org.ayni.standalone.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;
import org.ayni.circle.one.KnowsTwo;
import org.ayni.circle.two.KnowsOne;
import org.ayni.entry.KnowsEvents;
import org.ayni.events.KnowsAnotherLibrary;

/** What holds for all modules and for the published language. */
final class SharedRules {
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
                    "packages form no circle",
                    slices().matching("org.ayni.(**)").should().beFreeOfCycles(),
                    KnowsOne.class,
                    KnowsTwo.class));

    private SharedRules() {}
}
