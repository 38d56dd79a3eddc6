/**
 * Finds out from its content what kind of file it is, from a closed list: what browsers and offices open and what runs nothing
 * by itself. What it is called and what its sender says it is do not count.
 */
@NullMarked
package org.ayni.evidence.content;

import org.jspecify.annotations.NullMarked;
