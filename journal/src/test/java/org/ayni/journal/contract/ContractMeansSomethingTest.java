package org.ayni.journal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContractMeansSomethingTest {

    @Test
    void a_store_that_does_nothing_fails_every_test_of_the_contract() {
        var results = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(StoreThatDoesNothing.class))
                .execute()
                .testEvents();

        assertThat(results.succeeded().stream().map(ContractMeansSomethingTest::name))
                .isEmpty();
        assertThat(results.failed().count()).isEqualTo(tests()).isPositive();
    }

    private static long tests() {
        return Stream.of(JournalContract.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .count();
    }

    private static String name(Event event) {
        return event.getTestDescriptor().getDisplayName();
    }
}
