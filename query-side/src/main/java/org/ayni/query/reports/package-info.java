/** Reports that were handed in: to whom, when, which file, on which entry they rest, how they were answered, and what changed since. */
@NullMarked
package org.ayni.query.reports;

import org.jspecify.annotations.NullMarked;
