/** The HTTP API as the command line uses it: commands, the lines of a journal, and what an import must know of those. */
@NullMarked
package org.ayni.cli.server;

import org.jspecify.annotations.NullMarked;
