/** Work plans and progress: by example, and the fold by chance. */
@NullMarked
package org.ayni.query.workplans;

import org.jspecify.annotations.NullMarked;
