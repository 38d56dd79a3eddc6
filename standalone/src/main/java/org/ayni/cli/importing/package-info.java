/**
 * Importing: what a file says is compared with what the journals hold, row by row, and what is new or changed is sent.
 * Nothing is remembered between two imports but what stands in the journals, so an import that broke off is simply run
 * again.
 */
@NullMarked
package org.ayni.cli.importing;

import org.jspecify.annotations.NullMarked;
