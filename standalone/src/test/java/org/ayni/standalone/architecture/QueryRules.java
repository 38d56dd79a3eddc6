package org.ayni.standalone.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.ayni.evidence.EvidenceStore;
import org.ayni.journal.JournalWriter;
import org.ayni.query.broken.KeepsAFile;
import org.ayni.query.broken.KnowsTheStore;
import org.ayni.query.broken.ReadsTheTime;
import org.ayni.query.broken.WritesTheJournal;
import org.ayni.query.fact.DrawsLots;
import org.ayni.query.timeline.ReadsAFile;
import org.ayni.query.view.Fold;
import org.springframework.web.bind.annotation.RestController;

/** The windows: they fold, and never write a journal. */
final class QueryRules {
    /** Folds and whatever stands in a package with one, for there the work is done; only controllers know who asks. */
    private static final DescribedPredicate<JavaClass> FOLDING = DescribedPredicate.describe(
            "folds, or what stands beside one",
            type -> isFold(type)
                    || (type.getPackage().getClasses().stream().anyMatch(QueryRules::isFold)
                            && !type.isAnnotatedWith(RestController.class)));

    private static final DescribedPredicate<JavaClass> WRITING = JavaClass.Predicates.assignableTo(JournalWriter.class)
            .or(JavaClass.Predicates.assignableTo(EvidenceStore.class));

    static final List<Rule> ALL = List.of(
            new Rule(
                    "the query side writes no journal and keeps no file",
                    noClasses()
                            .that()
                            .resideInAPackage("org.ayni.query..")
                            .should()
                            .dependOnClassesThat(WRITING)
                            .because("a window is no door"),
                    WritesTheJournal.class,
                    KeepsAFile.class),
            new Rule(
                    "folds, and what they fold with, know no framework and no store",
                    noClasses()
                            .that(FOLDING)
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
                    KnowsTheStore.class,
                    ReadsAFile.class),
            new Rule(
                    "folds, and what they fold with, read no clock and no chance",
                    noClasses()
                            .that(FOLDING)
                            .should()
                            .callMethodWhere(Impurity.CLOCK_OR_CHANCE)
                            .orShould()
                            .callConstructorWhere(Impurity.NEW_CHANCE)
                            .because("a replay must show what was shown"),
                    ReadsTheTime.class,
                    DrawsLots.class));

    private QueryRules() {}

    private static boolean isFold(JavaClass type) {
        return type.isAssignableTo(Fold.class) && !type.isInterface();
    }
}
