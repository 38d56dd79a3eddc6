/** The export of a journal: its stored bytes, line by line, as the verifier takes them. Nothing is written anew. */
@NullMarked
package org.ayni.query.export;

import org.jspecify.annotations.NullMarked;
