package org.ayni.standalone.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Invented towns, each in a partnership with the next, and the bodies of what they record. */
record Towns(List<String> partnerships) {

    /** Registers the towns and founds the partnerships, unless an earlier run has. */
    static Towns settle(Client client, int partnerships) throws IOException {
        var founded = new ArrayList<String>();
        for (var number = 0; number < partnerships; number++) {
            var one = "ort-" + number;
            var other = "pueblo-" + number;
            var id = other + "-" + one;
            register(client, one, "DE");
            register(client, other, "PE");
            expect(client.command("partnerships/" + id, one, key("found " + id), """
                    {"type":"found-partnership","when":"1998-05-20","sides":["%s","%s"],"forms":["twinning"]}""".formatted(one, other)));
            founded.add(id);
        }
        return new Towns(founded);
    }

    private static void register(Client client, String town, String country) throws IOException {
        expect(client.command(
                "municipalities/" + town, "office", key("register " + town), """
                {"type":"register-municipality","when":"2020","kind":"town","country":"%s",\
                "name":{"language":"de","text":"Ort %s"}}""".formatted(country, town)));
    }

    private static void expect(Client.Reply reply) {
        assertThat(reply.status()).as(reply.body()).isBetween(200, 201);
    }

    private static UUID key(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** The side that tells, for the partnership of this number. */
    static String side(int number) {
        return "ort-" + number;
    }

    /** A celebration whose title is the key, so that an export shows how often the command was recorded. */
    static String celebration(UUID key) {
        return celebration(key, "");
    }

    /** With more to tell than its title, for whoever wants large entries. */
    static String celebration(UUID key, String description) {
        var more = description.isEmpty()
                ? ""
                : ",\"description\":{\"language\":\"de\",\"text\":\"%s\"}".formatted(description);
        return """
        {"type":"record-activity","when":"2026-10","whose":"both","kind":"celebration",\
        "what":{"title":{"language":"de","text":"Fest %s"}%s}}""".formatted(key, more);
    }

    /** Something of one of several kinds, as the key has it, whose title or name is that of a {@link #celebration}. */
    static String fact(UUID key, int number) {
        var text = "{\"language\":\"de\",\"text\":\"Fest %s\"}".formatted(key);
        return switch (Math.floorMod(key.hashCode(), 6)) {
            case 0 ->
                "{\"type\":\"register-actor\",\"when\":\"2026\",\"actor\":\"%s\",\"name\":%s,\"sector\":\"education\",\"side\":\"%s\"}"
                        .formatted(key, text, side(number));
            case 1 ->
                "{\"type\":\"make-promise\",\"when\":\"2026\",\"promise\":\"%s\",\"text\":%s,\"by\":\"both\"}"
                        .formatted(key, text);
            case 2 ->
                "{\"type\":\"start-olympiad-series\",\"when\":\"2026\",\"series\":\"%s\",\"name\":%s,\"whose\":\"%s\"}"
                        .formatted(key, text, side(number));
            case 3 ->
                "{\"type\":\"record-workshop\",\"when\":\"2026\",\"workshop\":\"%s\",\"what\":{\"title\":%s}}"
                        .formatted(key, text);
            case 4 ->
                "{\"type\":\"record-agreement\",\"when\":\"2026\",\"agreement\":\"%s\",\"what\":{\"title\":%s}}"
                        .formatted(key, text);
            default -> celebration(key);
        };
    }
}
