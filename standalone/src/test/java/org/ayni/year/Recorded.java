package org.ayni.year;

import tools.jackson.databind.JsonNode;

/** What is answered to a command that was recorded. */
record Recorded(JsonNode answer) {

    long position() {
        return answer.get("positions").get(0).asLong();
    }

    long last() {
        var positions = answer.get("positions");
        return positions.get(positions.size() - 1).asLong();
    }
}
