/**
 * Live streams (server-sent events). A subscriber is a virtual thread with a cursor and nothing else: it is told what the
 * view has, frame by frame, each frame written down once and shared. Who reads slowly holds up only itself, and who stops
 * reading is dropped when a write takes too long; whatever was missed is in the journal, and {@code Last-Event-ID} resumes.
 */
@NullMarked
package org.ayni.query.stream;

import org.jspecify.annotations.NullMarked;
