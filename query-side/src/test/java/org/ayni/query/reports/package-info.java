/** Reports, by example and by chance. */
@NullMarked
package org.ayni.query.reports;

import org.jspecify.annotations.NullMarked;
