package org.ayni.standalone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {
    /** The code together with the classes that break it on purpose. */
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("org.ayni");

    private static final JavaClasses AYNI = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            // a module may lend its test classes to others as a jar
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.ayni");

    @ParameterizedTest
    @FieldSource("org.ayni.standalone.architecture.Rules#ALL")
    void the_code_keeps(Rule rule) {
        rule.rule().check(AYNI);
    }

    @ParameterizedTest
    @FieldSource("org.ayni.standalone.architecture.Rules#ALL")
    void each_class_that_breaks_it_on_purpose_is_found_by(Rule rule) {
        var broken = rule.rule().evaluate(BROKEN);

        assertThat(rule.violators())
                .isNotEmpty()
                .allSatisfy(violator -> assertThat(broken.getFailureReport().getDetails())
                        .anySatisfy(detail -> assertThat(detail).contains(violator.getName())));
    }

    @Test
    void all_modules_are_looked_at() {
        assertThat(AYNI.stream().map(type -> type.getPackageName()))
                .contains(
                        "org.ayni.entry",
                        "org.ayni.events",
                        "org.ayni.journal",
                        "org.ayni.command",
                        "org.ayni.query.view",
                        "org.ayni.cli");
    }

    @Test
    void no_class_of_a_test_is_looked_at() {
        assertThat(AYNI.contain(getClass())).isFalse();
    }
}
