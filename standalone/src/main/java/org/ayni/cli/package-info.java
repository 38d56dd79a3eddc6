/**
 * The command line: {@code import}, {@code play} and {@code export}. It knows the published language and the HTTP API, and nothing of
 * the server; {@code verify} is the verifier of the published language itself.
 */
@NullMarked
package org.ayni.cli;

import org.jspecify.annotations.NullMarked;
