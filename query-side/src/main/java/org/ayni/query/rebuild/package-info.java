/**
 * What those need who run the system: which read models have stopped and why, and folding them anew while they are read. A
 * rebuild folds beside the view and takes its place, journal by journal, in one step; nobody sees half of it.
 */
@NullMarked
package org.ayni.query.rebuild;

import org.jspecify.annotations.NullMarked;
