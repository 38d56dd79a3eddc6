package org.ayni.query.fact;

import org.ayni.journal.codec.ValueJson;
import tools.jackson.databind.json.JsonMapper;

/** How facts are written down in a view store: in the one JSON form of the values, with the wire name of what they tell. */
public final class ViewJson {
    private static final JsonMapper MAPPER = ValueJson.mapper();

    private ViewJson() {}

    public static JsonMapper mapper() {
        return MAPPER;
    }
}
