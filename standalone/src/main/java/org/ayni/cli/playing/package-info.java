/**
 * Playing a script: commands of any kind, for either side and for the office, in the order in which they happened. An
 * import says what a file knows of the past and compares it with the record; a script acts, and a side in it answers to what
 * the other did. Nothing is remembered between two runs but what stands in the journals.
 */
@NullMarked
package org.ayni.cli.playing;

import org.jspecify.annotations.NullMarked;
