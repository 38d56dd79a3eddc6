package org.ayni.command.programme;

import tools.jackson.databind.JsonNode;

/** Breaks a rule of the architecture on purpose: a rule on the bytes of a request. */
public final class KnowsJackson {
    private KnowsJackson() {}

    static boolean decide(JsonNode command) {
        return command.isObject();
    }
}
