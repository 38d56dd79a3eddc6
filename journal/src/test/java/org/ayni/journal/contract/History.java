package org.ayni.journal.contract;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What several callers did and were answered, and whether that can have happened one after the other: each call in one moment
 * between its beginning and its answer. Looks for such an order by trying, so it is for a dozen calls, not for a thousand.
 *
 * @param <S> what a caller that is alone would see change
 */
public final class History<S> {
    private final AtomicLong clock = new AtomicLong();
    private final Queue<Call<S>> calls = new ConcurrentLinkedQueue<>();

    /** What an answer says about the moment of its call. */
    public interface Answer<S> {
        /** The state afterwards; {@code null} when this is no answer that {@code state} could have led to. */
        @Nullable S after(S state);
    }

    private record Call<S>(Answer<S> answer, long from, long to) {}

    /** Calls, and notes when it began, when it was answered, and what was answered. */
    public void call(Supplier<Answer<S>> call) {
        var from = clock.getAndIncrement();
        var answer = call.get();
        calls.add(new Call<>(answer, from, clock.getAndIncrement()));
    }

    public boolean isPossibleFrom(S start) {
        return isPossible(start, calls);
    }

    private static <S> boolean isPossible(S state, Collection<Call<S>> left) {
        if (left.isEmpty()) {
            return true;
        }
        var firstAnswer = left.stream().mapToLong(Call::to).min().orElseThrow();
        for (var call : left) {
            if (call.from() < firstAnswer) { // whoever began later cannot have been first
                var after = call.answer().after(state);
                if (after != null && isPossible(after, without(call, left))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static <S> List<Call<S>> without(Call<S> call, Collection<Call<S>> calls) {
        return calls.stream().filter(other -> !other.equals(call)).toList();
    }

    @Override
    public String toString() {
        return calls.toString();
    }
}
