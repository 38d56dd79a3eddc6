/**
 * What all answers have in common: how a question is read from a request ({@link org.ayni.query.http.Questions}), how texts
 * are said in the language of the reader, and how it is said that there is no answer (RFC 9457).
 */
@NullMarked
package org.ayni.query.http;

import org.jspecify.annotations.NullMarked;
