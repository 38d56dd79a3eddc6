/**
 * Files on their way in and out: what is sent is looked at before it is kept, what no entry names is swept, what was removed is
 * deleted, surely. The book decides which files there are to be; this makes it so.
 */
@NullMarked
package org.ayni.command.evidence;

import org.jspecify.annotations.NullMarked;
