package org.ayni.standalone.proof;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From what a process is started. The JVM keeps what it has learned about the classes of jars, as {@code ./run} lets it, which
 * halves the work of each further start; about those of folders it cannot. This module's own are still in a folder when its tests run.
 *
 * @param options for the JVM, with the class path
 */
record Jars(List<String> options) {

    private static final Jars JARS = found();

    static Jars get() {
        return JARS;
    }

    private static Jars found() {
        var parts = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(part -> !part.endsWith("target/test-classes"))
                .toList();
        var own = parts.stream().filter(Jars::isOwn).findFirst();
        if (own.isEmpty() || parts.stream().anyMatch(part -> Files.isDirectory(part) && !isOwn(part))) {
            return new Jars(List.of("-cp", System.getProperty("java.class.path")));
        }
        var target = own.get().getParent();
        var name = "ayni-proof-" + System.getProperty("surefire.forkNumber", "1"); // several may run side by side
        var jar = target.resolve(name + ".jar");
        pack(own.get(), jar);
        var classPath = parts.stream()
                .map(part -> isOwn(part) ? jar : part)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        return new Jars(List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + target.resolve(name + ".jsa"),
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-Xlog:aot=off",
                "-cp",
                classPath));
    }

    private static boolean isOwn(Path part) {
        return part.endsWith("standalone/target/classes");
    }

    private static void pack(Path folder, Path jar) {
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new JarEntry(folder.relativize(file).toString()));
                Files.copy(file, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
