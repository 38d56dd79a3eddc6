package org.ayni.journal;

/**
 * What stands in the place of an entry, as the line of an export, sound or not.
 *
 * @param bytes with the line feed
 */
@SuppressWarnings("ArrayRecordComponent") // written out at once, never compared
public record StoredLine(long position, byte[] bytes) {}
