/** What to be reminded of, on the day before, on the day and on the day after. */
@NullMarked
package org.ayni.query.reminders;

import org.jspecify.annotations.NullMarked;
