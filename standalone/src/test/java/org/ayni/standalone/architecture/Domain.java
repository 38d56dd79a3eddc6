package org.ayni.standalone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Commands, rules and state, without what is built around them. A new package of the command side belongs to it unless named here. */
final class Domain {
    private static final String[] AROUND = {
        "org.ayni.command.shell..",
        "org.ayni.command.drafts..",
        "org.ayni.command.evidence..",
        "org.ayni.command.http..",
        "org.ayni.command.config.."
    };

    static final DescribedPredicate<JavaClass> DOMAIN = resideInAPackage("org.ayni.command..")
            .and(not(resideInAnyPackage(AROUND)))
            .as("belong to the domain");

    static final DescribedPredicate<JavaClass> WHAT_IT_MAY_KNOW = DOMAIN.or(resideInAnyPackage(
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "java.math..",
                    "java.text..",
                    "org.jspecify.annotations..",
                    "org.pcollections..",
                    "org.ayni.events..",
                    "org.ayni.entry.."))
            .as("belong to the domain, the published language, the plain JDK or the persistent collections");

    private Domain() {}
}
