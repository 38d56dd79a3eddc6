/**
 * What is said when something cannot be done: problem details (RFC 9457) with a stable code for programs and a sentence
 * in the reader's language for people. One table tells which code has which status; every code has its sentence in every
 * language, which a test sees to.
 */
@NullMarked
package org.ayni.command.http.problem;

import org.jspecify.annotations.NullMarked;
