/**
 * What somebody wrote and has not recorded yet, or lets wait for some minutes before it is recorded. It is no entry, nobody
 * else sees it, and it is gone for good when it is deleted. Stores implement the port; one suite of contract tests holds for
 * all of them.
 */
@NullMarked
package org.ayni.drafts;

import org.jspecify.annotations.NullMarked;
