package org.ayni.query.timeline;

import org.ayni.events.value.Edtf;

/**
 * A fact of the timeline as other read models point to it.
 *
 * @param position names the fact
 * @param state what it is worth, in the words of the timeline
 */
public record Cited(long position, String kind, Edtf happened, String title, String state, boolean retracted) {}
