/**
 * What the sides should be reminded of on a day: what is due, what ends, what has waited long. Each subject says for itself what
 * has a date ({@link org.ayni.query.reminders.Dues}); nothing is kept here, and what of it is coming, due or overdue follows from
 * the day that is asked about alone.
 */
@NullMarked
package org.ayni.query.reminders;

import org.jspecify.annotations.NullMarked;
