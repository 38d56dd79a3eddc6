package org.ayni.standalone.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import org.ayni.journal.JournalWriter;
import org.ayni.query.broken.KnowsTheStore;
import org.ayni.query.broken.ReadsTheTime;
import org.ayni.query.broken.WritesTheJournal;
import org.ayni.query.view.Fold;

/** The windows: they fold, and never write a journal. */
final class QueryRules {
    static final List<Rule> ALL = List.of(
            new Rule(
                    "the query side writes no journal",
                    noClasses()
                            .that()
                            .resideInAPackage("org.ayni.query..")
                            .should()
                            .dependOnClassesThat()
                            .areAssignableTo(JournalWriter.class)
                            .because("a window is no door"),
                    WritesTheJournal.class),
            new Rule(
                    "folds know no framework and no store",
                    noClasses()
                            .that()
                            .areAssignableTo(Fold.class)
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "org.axonframework..",
                                    "org.springframework..",
                                    "java.sql..",
                                    "javax.sql..",
                                    "org.sqlite..",
                                    "java.io..",
                                    "java.net..",
                                    "java.nio.file..",
                                    "org.ayni.query..sqlite..")
                            .because("live, rebuild and time travel run the same fold"),
                    KnowsTheStore.class),
            new Rule(
                    "folds read no clock and no chance",
                    noClasses()
                            .that()
                            .areAssignableTo(Fold.class)
                            .should()
                            .callMethodWhere(Impurity.CLOCK_OR_CHANCE)
                            .orShould()
                            .callConstructorWhere(Impurity.NEW_CHANCE)
                            .because("a replay must show what was shown"),
                    ReadsTheTime.class));

    private QueryRules() {}
}
