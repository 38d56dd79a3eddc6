package org.ayni.standalone.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;

/** Calls whose answer is another one the next time. */
final class Impurity {
    private static final Set<String> METHODS = Set.of(
            "java.lang.Math.random",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current");

    private static final Set<String> CONSTRUCTORS =
            Set.of("java.util.Date", "java.util.Random", "java.util.SplittableRandom", "java.security.SecureRandom");

    /** {@code now()} of any class of java.time, whatever a clock is asked, and the methods above. */
    static final DescribedPredicate<JavaMethodCall> CLOCK_OR_CHANCE = DescribedPredicate.describe(
            "a method that reads the clock, chance or the machine",
            call -> METHODS.contains(name(call))
                    || name(call).startsWith("java.time.Clock.")
                    || (name(call).startsWith("java.time.") && "now".equals(call.getName())));

    static final DescribedPredicate<JavaConstructorCall> NEW_CHANCE = DescribedPredicate.describe(
            "a source of time or chance",
            call -> CONSTRUCTORS.contains(call.getTargetOwner().getName()));

    private Impurity() {}

    private static String name(JavaAccess<?> call) {
        return call.getTargetOwner().getName() + "." + call.getName();
    }
}
