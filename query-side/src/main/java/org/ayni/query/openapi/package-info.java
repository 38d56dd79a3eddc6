/** What the API document says of questions: what each shows, what it may be asked with, and how it is said that there is no answer. */
@NullMarked
package org.ayni.query.openapi;

import org.jspecify.annotations.NullMarked;
