package org.ayni.standalone.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invents what two towns record in a year: most of it is accepted, some of it is refused. */
final class RandomYear {

    /** @param fact the position of the fact that it tells or changes, or -1 */
    record Act(String side, String body, boolean tells, int fact) {}

    /**
     * @param id of what it is about, if it has one
     * @param last the position of the last change
     */
    private record Told(String side, String kind, String id, long last) {}

    private final Random random;
    private final List<Told> facts = new ArrayList<>();
    private int named;

    RandomYear(Random random) {
        this.random = random;
    }

    Act next() {
        var side = random.nextBoolean() ? "ort-0" : "pueblo-0";
        return facts.isEmpty() || random.nextInt(3) > 0 ? tell(side) : change(side);
    }

    void recorded(Act act, long position) {
        if (act.tells()) {
            facts.add(new Told(act.side(), kind(act.body()), id(act.body()), position));
        } else {
            var fact = facts.get(act.fact());
            facts.set(act.fact(), new Told(fact.side(), fact.kind(), fact.id(), position));
        }
    }

    private Act tell(String side) {
        return new Act(side, fact(random.nextInt(17), side), true, -1);
    }

    private Act change(String side) {
        var number = random.nextInt(facts.size());
        var fact = facts.get(number);
        var body = switch (random.nextInt(4)) {
            case 0 -> "{\"type\":\"confirm\",\"confirmed\":{\"position\":%d}}".formatted(fact.last());
            case 1 ->
                "{\"type\":\"dispute\",\"disputed\":{\"position\":%d},\"account\":%s}"
                        .formatted(fact.last(), text("Anders"));
            case 2 ->
                "{\"type\":\"retract\",\"retracted\":{\"position\":%d},\"reason\":%s}"
                        .formatted(fact.last(), text("Irrtum"));
            default ->
                "{\"type\":\"correct\",\"corrected\":{\"position\":%d},\"happened\":\"%s\",\"anew\":%s,\"reason\":%s}"
                        .formatted(fact.last(), when(), activity(), text("Berichtigt"));
        };
        return new Act(side, body, false, number);
    }

    private String fact(int kind, String side) {
        var name = "n" + named++;
        return switch (kind) {
            case 0 ->
                "{\"type\":\"register-actor\",\"when\":\"%s\",\"actor\":\"%s\",\"name\":%s,\"sector\":\"education\",\"side\":\"%s\"}"
                        .formatted(when(), name, text(name), side);
            case 1 ->
                "{\"type\":\"make-promise\",\"when\":\"%s\",\"promise\":\"%s\",\"text\":%s,\"by\":\"both\"}"
                        .formatted(when(), name, text(name));
            case 2 ->
                "{\"type\":\"start-olympiad-series\",\"when\":\"%s\",\"series\":\"%s\",\"name\":%s,\"whose\":\"%s\"}"
                        .formatted(when(), name, text(name), side);
            case 3 ->
                "{\"type\":\"record-workshop\",\"when\":\"%s\",\"workshop\":\"%s\",\"what\":{\"title\":%s}}"
                        .formatted(when(), name, text(name));
            case 4 ->
                "{\"type\":\"record-olympiad\",\"when\":\"%s\",\"series\":\"%s\",\"edition\":%d,\"what\":{\"title\":%s,\"counts\":[%s]}}"
                        .formatted(
                                when(), earlier("start-olympiad-series"), 1 + random.nextInt(9), text(name), count());
            case 5 ->
                "{\"type\":\"rename-olympiad-series\",\"when\":\"%s\",\"series\":\"%s\",\"name\":%s}"
                        .formatted(when(), earlier("start-olympiad-series"), text(name));
            case 6 ->
                "{\"type\":\"keep-promise\",\"when\":\"%s\",\"promise\":\"%s\",\"keptBy\":{\"position\":%d}}"
                        .formatted(
                                when(),
                                earlier("make-promise"),
                                facts.isEmpty() ? 0 : any(facts).last());
            case 7 ->
                "{\"type\":\"lapse-promise\",\"when\":\"%s\",\"promise\":\"%s\"}"
                        .formatted(when(), earlier("make-promise"));
            case 8 ->
                "{\"type\":\"change-actor-involvement\",\"when\":\"%s\",\"actor\":\"%s\",\"involvement\":\"left\"}"
                        .formatted(when(), earlier("register-actor"));
            case 9 ->
                "{\"type\":\"propose-silence-rule\",\"when\":\"%s\",\"weeks\":%d}"
                        .formatted(when(), random.nextInt(60));
            case 10 -> "{\"type\":\"end-silence-rule\",\"when\":\"%s\"}".formatted(when());
            case 11 ->
                "{\"type\":\"translate-text\",\"when\":\"%s\",\"of\":%s,\"into\":\"es\",\"words\":\"%s\",\"by\":\"%s\"}"
                        .formatted(when(), title("record-activity"), name, random.nextBoolean() ? "person" : "machine");
            case 12 ->
                "{\"type\":\"approve-translation\",\"when\":\"%s\",\"of\":%s,\"into\":\"es\"}"
                        .formatted(when(), title("translate-text"));
            default -> activity();
        };
    }

    /** The id of something that was told before; of nothing, when there is none: that is refused. */
    private String earlier(String kind) {
        var ids = facts.stream()
                .filter(told -> told.kind().equals(kind))
                .map(Told::id)
                .toList();
        return ids.isEmpty() ? "nobody" : any(ids);
    }

    /** The title of an activity, or its translation. */
    private String title(String kind) {
        var told = facts.stream().filter(one -> one.kind().equals(kind)).toList();
        return "{\"entry\":{\"position\":%d},\"path\":\"what.title\"}"
                .formatted(told.isEmpty() ? 0 : any(told).last());
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String count() {
        return random.nextBoolean()
                ? "{\"unit\":\"participants\",\"precision\":\"unknown\"}"
                : "{\"unit\":\"participants\",\"value\":%d,\"precision\":\"exact\"}".formatted(random.nextInt(90));
    }

    private String activity() {
        return "{\"type\":\"record-activity\",\"when\":\"%s\",\"whose\":\"both\",\"kind\":\"%s\",\"what\":{\"title\":%s}}"
                .formatted(when(), random.nextBoolean() ? "culture" : "delegation", text("Tat " + random.nextInt(100)));
    }

    private String when() {
        var dates =
                List.of("2021-03-23", "2009", "1999/..", "2024~", "2021-25?", "XXXX-06-15", "2015-11-15/2015-11-20");
        return dates.get(random.nextInt(dates.size()));
    }

    private static String text(String text) {
        return "{\"language\":\"de\",\"text\":\"%s\"}".formatted(text);
    }

    private static String kind(String body) {
        return body.substring(9, body.indexOf('"', 9));
    }

    private static String id(String body) {
        var json = Client.JSON.readTree(body);
        return java.util.stream.Stream.of("actor", "promise", "series")
                .filter(json::has)
                .map(name -> json.get(name).stringValue())
                .findFirst()
                .orElse("");
    }
}
