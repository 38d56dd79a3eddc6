package org.ayni.command.partnership;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.command.Command;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;

/** What can be asked of the journal of a partnership. Both sides ask; the programme office does not. */
public sealed interface PartnershipCommand extends Command {

    /** States a fact; what a correction states anew is one of these too. */
    sealed interface Tell extends PartnershipCommand
            permits ActivityCommand,
                    ActorCommand,
                    AgreementCommand,
                    CallCommand,
                    CourseCommand,
                    EndorsementCommand,
                    EvidenceCommand,
                    OlympiadCommand,
                    OriginCommand,
                    PracticeCommand,
                    ProductCommand,
                    ProjectCommand,
                    PromiseCommand,
                    PublishingCommand,
                    ReportCommand,
                    StocktakingCommand,
                    ThemeCommand,
                    TranslationCommand,
                    WorkPlanCommand,
                    SettlementCommand,
                    WorkshopCommand {}

    /** An act of record about a fact that is there. */
    sealed interface Act extends PartnershipCommand
            permits Confirm, ConfirmAll, Dispute, Correct, Retract, ReadingCommand {
        @Override
        default boolean cites() {
            return true;
        }

        @Override
        default boolean tells() {
            return false;
        }
    }

    // --- truth between two sides

    record Confirm(Cited confirmed) implements Act {}

    /**
     * Confirms whatever waits for the side that asks and was last changed no later than the entry it saw last.
     *
     * @param upTo the last entry of the journal that its author saw
     * @param except positions of facts that are left out: of their telling or of any change since
     */
    record ConfirmAll(Cited upTo, List<Long> except) implements Act {
        public ConfirmAll {
            except = Lists.distinct(except);
        }
    }

    record Dispute(Cited disputed, LocalizedText account, List<DifferingAccount> differing) implements Act {
        public Dispute {
            differing = Lists.orEmpty(differing);
        }
    }

    /** @param happened when the fact happened, as known now */
    record Correct(Cited corrected, Edtf happened, Tell anew, LocalizedText reason) implements Act {
        @Override
        public List<Address> reads() {
            return anew.reads();
        }
    }

    record Retract(Cited retracted, LocalizedText reason) implements Act {}
}
