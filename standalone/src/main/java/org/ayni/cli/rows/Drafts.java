package org.ayni.cli.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ayni.cli.rows.Row.Citation;
import org.ayni.entry.JournalId;
import org.ayni.events.value.Edtf;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Collects rows in the order in which they can be recorded. */
final class Drafts {

    private final List<Row> rows = new ArrayList<>();

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** A row that is being written; {@link #add} ends it. */
    final class Draft {
        private final String id;
        private final JournalId journal;
        private final String actingFor;
        private final CommandType type;
        private final ObjectNode fields = Tree.object();
        private final Set<String> inferred = new HashSet<>();
        private final List<Citation> cites = new ArrayList<>();

        private Draft(String id, JournalId journal, String actingFor, CommandType type) {
            this.id = id;
            this.journal = journal;
            this.actingFor = actingFor;
            this.type = type;
        }

        /** What is absent or empty is left out. */
        Draft with(String name, @Nullable Object value) {
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                fields.set(name, Tree.of(value));
            }
            return this;
        }

        /** What follows from other facts of the file. */
        Draft inferring(String name, Object value) {
            inferred.add(name);
            return with(name, value);
        }

        Draft citing(String name, @Nullable String row) {
            if (row != null) {
                cites.add(new Citation(name, row));
            }
            return this;
        }

        void add(Edtf when) {
            rows.add(new Row(id, journal, actingFor, type, when, fields, inferred, cites));
        }

        /** @param when follows from other facts of the file */
        void addInferring(Edtf when) {
            inferred.add("when");
            add(when);
        }
    }

    Draft draft(String id, JournalId journal, String actingFor, CommandType type) {
        return new Draft(id, journal, actingFor, type);
    }
}
