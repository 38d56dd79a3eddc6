/** What is contested in senior olympiads: the board of an edition with its rankings and medals, and what editions of a series have in
 * common over the years. Everything is computed from the results that stand, whatever order they came in. */
@NullMarked
package org.ayni.query.contests;

import org.jspecify.annotations.NullMarked;
