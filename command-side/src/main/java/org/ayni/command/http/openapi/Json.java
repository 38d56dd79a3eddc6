package org.ayni.command.http.openapi;

import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** JSON Schemas (2020-12) in few words. */
final class Json {

    private Json() {}

    static Schema<Object> typed(String type) {
        var schema = new Schema<Object>(SpecVersion.V31);
        schema.setTypes(Set.of(type));
        return schema;
    }

    static Schema<Object> typed(String type, String meaning) {
        var schema = typed(type);
        schema.setDescription(meaning);
        return schema;
    }

    static Schema<Object> string(String meaning) {
        return typed("string", meaning);
    }

    static Schema<Object> list(Schema<?> member) {
        var schema = typed("array");
        schema.setItems(member);
        return schema;
    }

    /** Further members are allowed: a problem may say more one day. */
    static Schema<Object> object(List<String> required, Map<String, Schema<?>> members) {
        var schema = typed("object");
        members.forEach(schema::addProperty);
        schema.setRequired(required);
        return schema;
    }

    static Schema<Object> ref(String component) {
        var schema = new Schema<Object>(SpecVersion.V31);
        schema.set$ref("#/components/schemas/" + component);
        return schema;
    }
}
