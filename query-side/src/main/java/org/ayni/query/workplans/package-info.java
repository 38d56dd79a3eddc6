/**
 * Work plans and their progress. A plan is agreed as far as both sides endorsed the same of it; what is done is told by
 * facts that are linked to its items, and every figure names the entries it rests on.
 */
@NullMarked
package org.ayni.query.workplans;

import org.jspecify.annotations.NullMarked;
