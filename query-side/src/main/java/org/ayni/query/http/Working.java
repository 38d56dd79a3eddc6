package org.ayni.query.http;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ayni.entry.Seen;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.SettlementFact.WorkingValueSettled;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Whose;
import org.ayni.query.fact.Author;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Sides;
import org.ayni.query.fact.Standing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which of the accounts of a field the sides work with. The others stay beside it.
 *
 * @param position of the entry that settles it; a fact of its own, which is confirmed and disputed like others
 * @param value what the chosen account says; absent when that says nothing of the field
 * @param entry the position of the entry that gives the chosen account
 * @param differing which of its differing accounts, from 1; absent for what the entry itself says
 * @param ofEffect false once the fact was corrected or taken back, or the account or the settlement was
 * @param state what the settlement is worth between the sides
 * @param cite what a command about the settlement cites
 */
public record Working(
        long position,
        String field,
        @Nullable JsonNode value,
        long entry,
        @Nullable Integer differing,
        LocalizedText reason,
        boolean ofEffect,
        Author by,
        Standing state,
        Seen cite) {

    /** As long as what a command may tell, and no exponent: one of a billion is soon written, and never reckoned with. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}([.,][0-9]{1,30})?");

    /** One thousand two hundred to one reader, and one and a fifth to the other. */
    private static final Pattern EITHER = Pattern.compile(".*,[0-9]{3}");

    /** What the chosen account says, where that is a number; an account is in words, as in "about thirteen". */
    public Optional<BigDecimal> number() {
        return Optional.ofNullable(value)
                .map(said -> said.isObject() ? said.path("text") : said)
                .map(said -> said.asString("").strip())
                .filter(text ->
                        NUMBER.matcher(text).matches() && !EITHER.matcher(text).matches())
                .map(text -> new BigDecimal(text.replace(',', '.')));
    }

    static List<Working> of(Fact<?> fact, Sides sides, Question question) {
        return fact.settlements().stream()
                .map(settlement -> of(fact, settlement, sides, question))
                .toList();
    }

    private static Working of(Fact<?> fact, Fact<?> settlement, Sides sides, Question question) {
        var settled = (WorkingValueSettled) settlement.told();
        var account = settled.account();
        return new Working(
                settlement.position(),
                settled.field(),
                value(fact, settled, question.reader()),
                account.entry().position(),
                account.differing(),
                settled.reason(),
                fact.worksWith(settlement),
                settlement.by(),
                sides.standing(settlement, Whose.BOTH, question.moment()),
                settlement.last());
    }

    /** Of an account that is no longer there, nothing is known here; its entry still tells it. */
    private static @Nullable JsonNode value(Fact<?> fact, WorkingValueSettled settled, Reader reader) {
        var entry = settled.account().entry().position();
        var number = settled.account().differing();
        if (entry == fact.stated().position() && fact.told() instanceof PartnershipFact told) {
            return number == null ? told(fact, settled.field(), reader) : differing(told.differing(), number, reader);
        }
        return fact.disputes().stream()
                .filter(dispute -> dispute.position() == entry)
                .findFirst()
                .map(dispute -> number == null
                        ? ReaderJson.node(dispute.account(), reader)
                        : differing(dispute.differing(), number, reader))
                .orElse(null);
    }

    private static @Nullable JsonNode differing(List<DifferingAccount> accounts, int number, Reader reader) {
        return number > accounts.size()
                ? null
                : ReaderJson.node(accounts.get(number - 1).value(), reader);
    }

    /** What the fact itself says: {@code when}, a count or a quantity by its unit or measure, else a field by its path. */
    private static @Nullable JsonNode told(Fact<?> fact, String field, Reader reader) {
        if (field.equals("when")) {
            return ReaderJson.node(fact.happened(), reader);
        }
        var told = ReaderJson.tree(fact.told(), reader);
        var path = field.split("\\.", -1);
        var node = told.path("what").has(path[0]) ? told.path("what").path(path[0]) : told.path(path[0]);
        for (var i = 1; i < path.length; i++) {
            node = below(node, path[i]);
        }
        return node.isMissingNode() ? null : node;
    }

    private static JsonNode below(JsonNode node, String name) {
        if (!node.isArray()) {
            return node.path(name);
        }
        return node.valueStream()
                .filter(one -> one instanceof ObjectNode object
                        && name.equals(object.path(object.has("measure") ? "measure" : "unit")
                                .asString("")))
                .findFirst()
                .orElseGet(() -> node.path("none"));
    }
}
