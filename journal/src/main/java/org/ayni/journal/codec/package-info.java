/**
 * How events and values are written down. {@link org.ayni.journal.codec.EventCodec} turns an event into the payload and
 * texts of an entry and back; the list of wire names is closed, and older versions are lifted by upcasters.
 * {@link org.ayni.journal.codec.ValueJson} is the one JSON form of the values, shared by payloads and the HTTP API.
 */
@NullMarked
package org.ayni.journal.codec;

import org.jspecify.annotations.NullMarked;
