package org.ayni.command;

import java.time.Instant;
import org.ayni.events.value.MediaType;

/**
 * A file that was sent and is there, as it was found.
 *
 * @param size in bytes
 * @param since when it was sent, the last time
 */
public record FileAtHand(MediaType mediaType, long size, Instant since) {}
