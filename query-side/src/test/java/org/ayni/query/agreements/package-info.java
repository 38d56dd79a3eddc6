/** Agreements: by example, and the fold by chance. */
@NullMarked
package org.ayni.query.agreements;

import org.jspecify.annotations.NullMarked;
