package org.ayni.command.http.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.ayni.command.Command;
import org.ayni.command.municipality.MunicipalityCommand;
import org.ayni.command.partnership.PartnershipCommand;
import org.ayni.command.programme.ProgrammeCommand;
import org.ayni.entry.JournalKind;

/** The closed list of commands by name: {@code record-activity} is {@code RecordActivity}. */
public final class CommandTypes {

    private static final List<Class<? extends Command>> TELLING =
            List.of(MunicipalityCommand.Tell.class, ProgrammeCommand.Tell.class, PartnershipCommand.Tell.class);

    private CommandTypes() {}

    /** The commands of a kind of journal by name, in the order in which they are declared. */
    public static SequencedMap<String, Class<? extends Command>> of(JournalKind kind) {
        return of(sealed(kind));
    }

    private static Class<? extends Command> sealed(JournalKind kind) {
        return switch (kind) {
            case MUNICIPALITY -> MunicipalityCommand.class;
            case PROGRAMME -> ProgrammeCommand.class;
            case PARTNERSHIP -> PartnershipCommand.class;
        };
    }

    /** The commands that a sealed type permits, by name. */
    static SequencedMap<String, Class<? extends Command>> of(Class<?> sealed) {
        var types = new LinkedHashMap<String, Class<? extends Command>>();
        records(sealed).forEach(type -> types.put(name(type), type));
        return Collections.unmodifiableSequencedMap(types);
    }

    /** Whether it tells a fact and so must say when it happened, as {@link Command#tells} will answer. */
    public static boolean tells(Class<? extends Command> type) {
        return TELLING.stream().anyMatch(tell -> tell.isAssignableFrom(type));
    }

    /** The sealed types that stand for one of several commands, wherever one is expected. */
    static List<Class<? extends Command>> sealed() {
        return Stream.concat(Arrays.stream(JournalKind.values()).map(CommandTypes::sealed), TELLING.stream())
                .toList();
    }

    public static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Stream<Class<? extends Command>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type.asSubclass(Command.class))
                : Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(CommandTypes::records)
                        .distinct();
    }
}
