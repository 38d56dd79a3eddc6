package org.ayni.standalone.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** A rule and the classes that break it on purpose. */
record Rule(String name, ArchRule rule, List<Class<?>> violators) {

    Rule(String name, ArchRule rule, Class<?>... violators) {
        this(name, rule, List.of(violators));
    }

    @Override
    public String toString() {
        return name;
    }
}
