package org.ayni.query.fact;

import java.util.List;
import org.ayni.entry.Entry;
import org.ayni.events.Event;
import org.ayni.query.view.DocumentFold;
import tools.jackson.databind.JavaType;

/** A document fold that keeps some of the facts of a journal, each as it stands. What they mean is asked of the result. */
public abstract class FactsFold<F extends Event> implements DocumentFold<Facts<F>> {
    private final JavaType stored;

    /** @param type the sealed type of the facts of a kind of journal */
    protected FactsFold(Class<F> type) {
        var types = ViewJson.mapper().getTypeFactory();
        this.stored = types.constructCollectionType(List.class, types.constructParametricType(Fact.class, type));
    }

    /** What the entry does, in the terms of this kind of journal. */
    protected abstract Act<F> act(Event event);

    /** Whether the read model needs to know such a fact. */
    protected abstract boolean keeps(F fact);

    @Override
    public final Facts<F> empty() {
        return Facts.none();
    }

    @Override
    public final Facts<F> apply(Facts<F> state, Entry<Event> entry) {
        return state.after(entry, act(entry.event()), this::keeps);
    }

    @Override
    public final String write(Facts<F> state) {
        return ViewJson.mapper().writerFor(stored).writeValueAsString(state.list());
    }

    @Override
    public final Facts<F> read(String written) {
        List<Fact<F>> facts = ViewJson.mapper().readerFor(stored).readValue(written);
        return Facts.of(facts);
    }
}
