/**
 * The door: commands over HTTP. One address per journal takes all its commands; whoever sends one says with a token that
 * they may, and with headers for whom they act and how the command is recognised when it is sent again.
 */
@NullMarked
package org.ayni.command.http;

import org.jspecify.annotations.NullMarked;
