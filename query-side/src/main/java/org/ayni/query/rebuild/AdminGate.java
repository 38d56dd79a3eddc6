package org.ayni.query.rebuild;

import org.jspecify.annotations.Nullable;

/** Who may tell the system to do something. The same token as for commands, until there is login. */
@FunctionalInterface
public interface AdminGate {

    /** @param authorization the header as it came, if it came */
    boolean admits(@Nullable String authorization);
}
