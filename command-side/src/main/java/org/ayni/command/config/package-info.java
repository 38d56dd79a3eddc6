/** Puts the command side together: one configuration class, and what an installation keeps for itself beside its journals. */
@NullMarked
package org.ayni.command.config;

import org.jspecify.annotations.NullMarked;
