/** Tests of what the command line reads of a server. */
@NullMarked
package org.ayni.cli.server;

import org.jspecify.annotations.NullMarked;
