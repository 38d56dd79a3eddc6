/**
 * The partnership: everything that the two towns record together. {@link
 * org.ayni.command.partnership.PartnershipRules#decide} is the door, {@link
 * org.ayni.command.partnership.PartnershipState#evolve} the memory.
 */
@NullMarked
package org.ayni.command.partnership;

import org.jspecify.annotations.NullMarked;
