/**
 * The files that prove what the book says: photographs, minutes, lists. The book holds the hash of each, this store the bytes.
 * Stores implement the port; one suite of contract tests holds for all of them. What a file is, is found out from its content.
 */
@NullMarked
package org.ayni.evidence;

import org.jspecify.annotations.NullMarked;
