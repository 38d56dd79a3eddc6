/**
 * A chronology: the history of one partnership in one file, as somebody compiled it from sources. It is read strictly.
 * What cannot be carried into the record is a {@link org.ayni.cli.chronology.Problem}, named by its place, and no field
 * is passed over.
 */
@NullMarked
package org.ayni.cli.chronology;

import org.jspecify.annotations.NullMarked;
