package org.ayni.standalone.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import java.util.List;
import org.ayni.broken.sqlite.FirstDoor;
import org.ayni.broken.sqlite.SecondDoor;

/** The stores of both sides. */
final class StoreRules {
    static final List<Rule> ALL = List.of(new Rule(
            "a store shows one class",
            classes()
                    .that()
                    .resideInAnyPackage("..sqlite..", "..folder..")
                    .should(new OnePublicClass())
                    .because("whoever sees more than the way in will use it"),
            FirstDoor.class,
            SecondDoor.class));

    private StoreRules() {}
}
