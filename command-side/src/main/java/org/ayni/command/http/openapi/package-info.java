/**
 * The API document: every command by its type, with the fields that its record has and an example that works when it is
 * sent as it stands, on a fresh installation, in the order of the document. What it says of fields comes from the same
 * shapes that check a body.
 */
@NullMarked
package org.ayni.command.http.openapi;

import org.jspecify.annotations.NullMarked;
