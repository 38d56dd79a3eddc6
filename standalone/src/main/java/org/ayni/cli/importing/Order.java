package org.ayni.cli.importing;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.ayni.events.value.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * What is to be imported, and how.
 *
 * @param actingFor the side for which it is told; the first one of the file when absent
 * @param dryRun whether to say only what would be done
 * @param overrule whether the file has the last word on facts that were corrected by hand
 * @param token asked for when something is to be sent
 * @param terminal whether somebody watches
 */
public record Order(
        Path file,
        @Nullable MunicipalityId actingFor,
        boolean dryRun,
        boolean overrule,
        Supplier<String> token,
        boolean terminal) {}
