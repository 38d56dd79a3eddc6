package org.ayni.standalone.architecture;

import static java.util.stream.Collectors.groupingBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** At most one class of each package is public; nested ones are reached through theirs and do not count. */
final class OnePublicClass extends ArchCondition<JavaClass> {
    private Map<String, List<JavaClass>> shown = Map.of();

    OnePublicClass() {
        super("have one public class a package");
    }

    @Override
    public void init(Collection<JavaClass> all) {
        shown = all.stream().filter(OnePublicClass::isShown).collect(groupingBy(JavaClass::getPackageName));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var besides = shown.getOrDefault(type.getPackageName(), List.of());
        if (isShown(type) && besides.size() > 1) {
            events.add(SimpleConditionEvent.violated(
                    type,
                    "%s is one of %d public classes in %s"
                            .formatted(type.getName(), besides.size(), type.getPackageName())));
        }
    }

    private static boolean isShown(JavaClass type) {
        return type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
