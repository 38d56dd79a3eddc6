/**
 * The year of two invented towns, played through HTTP. What is played stands in {@code ein-jahr.feature} and, sentence by
 * sentence the same, in {@code un-anio.feature}; here is only how each sentence is said to a running Ayni: what a town does is
 * a command, what somebody sees is a question. The two files and nothing else say what is expected.
 */
@NullMarked
package org.ayni.year;

import org.jspecify.annotations.NullMarked;
