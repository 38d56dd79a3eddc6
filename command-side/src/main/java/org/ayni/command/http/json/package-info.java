/**
 * How a command is read from JSON. Which commands there are and which fields they have is read off the sealed types and
 * their records; the same shapes check a body, all faults at once, and describe it in the API document. No class is ever
 * found by a name in a body: the names are a closed list.
 */
@NullMarked
package org.ayni.command.http.json;

import org.jspecify.annotations.NullMarked;
