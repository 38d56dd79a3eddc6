package org.ayni.journal;

import java.util.UUID;
import org.ayni.entry.Hash;

/**
 * What makes a command recognisable when it is sent again. Stored beside the entries it led to, outside their hashes, and
 * kept for ever; {@code id} is unique within a journal.
 *
 * @param digest tells whether a command with the same id is the same command
 */
public record CommandKey(UUID id, Hash digest) {}
