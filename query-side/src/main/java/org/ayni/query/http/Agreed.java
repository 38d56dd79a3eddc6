package org.ayni.query.http;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ayni.events.value.Count;
import org.ayni.events.value.DifferingAccount;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Marks.Dispute;
import org.ayni.query.fact.Standing;

/**
 * The values that both sides work with, of one fact with figures. One that only one side has settled is none of them: nobody's rank, and no
 * sum, is for one side to change. What is no number, as in "about thirteen", cannot be reckoned with and leaves a dispute as it is.
 */
public final class Agreed {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Count.LARGEST);

    private final Fact<?> fact;
    private final Set<String> figures;
    private final List<Working> agreed;

    /** @param figures the fields that are numbers */
    public Agreed(Fact<?> fact, FactNote note, Set<String> figures) {
        this.fact = fact;
        this.figures = figures;
        this.agreed = note.working().stream()
                .filter(Working::ofEffect)
                .filter(one -> one.state() == Standing.CONFIRMED || one.state() == Standing.NOT_OBJECTED)
                .toList();
    }

    /** What both work with instead of what the fact tells; empty where they agree on that. */
    public Optional<BigDecimal> figure(String field) {
        return of(field)
                .filter(one -> !isOwn(one))
                .flatMap(one -> one.number().stream())
                .findFirst();
    }

    public Optional<Long> whole(String field) {
        return figure(field)
                .filter(one ->
                        one.stripTrailingZeros().scale() <= 0 && one.abs().compareTo(LARGEST) <= 0)
                .map(BigDecimal::longValue);
    }

    /**
     * Whether it is disputed, and no value that both agree on answers that.
     *
     * @param others fields that are no numbers and without which the figures mean nothing
     */
    public boolean toSettle(Set<String> others) {
        return fact.disputes().stream().anyMatch(dispute -> isOpen(dispute, others));
    }

    /** Every field that it names, and that matters here, has to be agreed; where it names none, any figure will do. */
    private boolean isOpen(Dispute dispute, Set<String> others) {
        var fields = dispute.differing().stream().map(DifferingAccount::field).toList();
        return fields.isEmpty()
                ? figures.stream().noneMatch(this::isAnswered)
                : fields.stream()
                        .filter(field -> figures.contains(field) || others.contains(field))
                        .anyMatch(field -> !isAnswered(field));
    }

    private boolean isAnswered(String field) {
        return of(field)
                .anyMatch(one ->
                        isOwn(one) || (figures.contains(field) && one.number().isPresent()));
    }

    private Stream<Working> of(String field) {
        return agreed.stream().filter(one -> one.field().equals(field));
    }

    /** Whether what the fact itself tells was chosen. */
    private boolean isOwn(Working working) {
        return working.differing() == null && working.entry() == fact.stated().position();
    }
}
