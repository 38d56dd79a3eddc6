package org.ayni.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of an event in the journal, with its version: {@code partnership.workshop-held.v1}. Once released, neither a
 * name nor a component changes its meaning; a changed meaning is a new version and an upcaster.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {
    String value();
}
