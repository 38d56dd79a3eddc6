package org.ayni.standalone.architecture;

import java.util.List;
import java.util.stream.Stream;

/** All rules: one that is not listed here is not kept. */
final class Rules {
    static final List<Rule> ALL = Stream.of(
                    SharedRules.ALL, CommandRules.ALL, StoreRules.ALL, QueryRules.ALL, CommandLineRules.ALL)
            .flatMap(List::stream)
            .toList();

    private Rules() {}
}
