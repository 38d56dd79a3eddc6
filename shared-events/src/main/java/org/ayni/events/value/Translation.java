package org.ayni.events.value;

/** A text in another language than its original. It counts as unapproved until a speaker of both has approved it. */
public record Translation(Language language, Text text, boolean approved) {}
