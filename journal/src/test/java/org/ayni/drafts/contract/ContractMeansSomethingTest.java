package org.ayni.drafts.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContractMeansSomethingTest {

    @Test
    void a_store_that_does_nothing_fails_every_test_of_the_contract() {
        var results = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(StoreThatDoesNothing.class))
                .execute()
                .testEvents();
        var tests = Stream.of(DraftStoreContract.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .count();

        assertThat(results.succeeded().stream()
                        .map(event -> event.getTestDescriptor().getDisplayName()))
                .isEmpty();
        assertThat(results.failed().count()).isEqualTo(tests).isPositive();
    }
}
