package org.ayni.journal;

/**
 * The journal already has a command with this id, and nothing was recorded now. Whether it is the same command is for the
 * asking side to see, by the digest.
 */
public final class DuplicateCommand extends JournalException {
    private static final long serialVersionUID = 1L;

    private final transient RecordedCommand recorded;

    public DuplicateCommand(RecordedCommand recorded) {
        super("%s has command %s already, at positions %d to %d"
                .formatted(recorded.journal(), recorded.command().id(), recorded.first(), recorded.last()));
        this.recorded = recorded;
    }

    /** What is stored under the id: its digest and the positions it led to. */
    public RecordedCommand recorded() {
        return recorded;
    }
}
