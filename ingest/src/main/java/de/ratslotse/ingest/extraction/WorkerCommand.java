package de.ratslotse.ingest.extraction;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How a reading process is started: the JDK and class path that run now, little memory, no network, no secrets.
///
/// @param prefix cuts the process off from the network; may be empty
/// @param mainClass what is run
/// @param heapMegabytes its memory
record WorkerCommand(List<String> prefix, String mainClass, long heapMegabytes) {

    WorkerCommand {
        prefix = List.copyOf(prefix);
    }

    /// @throws ExtractionUnavailable inside a jar of jars, which no other process can take classes from
    static WorkerCommand of(List<String> prefix, Class<?> mainClass, long heapMegabytes) {
        String place = String.valueOf(mainClass.getResource(mainClass.getSimpleName() + ".class"));
        if (place.startsWith("jar:nested:") || place.contains("BOOT-INF")) {
            throw new ExtractionUnavailable(
                    "Files are read in separate processes, which cannot start from a nested jar. "
                            + "Unpack it first (java -Djarmode=tools -jar app.jar extract) or use the start script.");
        }
        return new WorkerCommand(prefix, mainClass.getName(), heapMegabytes);
    }

    /// @param folder the process's own; `tmp` inside it is for one file at a time
    /// @param fonts where the list of the machine's fonts is kept for all processes
    ProcessBuilder process(Path folder, Path fonts) {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-Xss4m",
                "-XX:+UseSerialGC",
                "-XX:MaxDirectMemorySize=128m",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + folder.resolve("crash.log"),
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-Dpdfbox.fontcache=" + fonts,
                // parsers talk a lot; nobody listens
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                classPath(),
                mainClass,
                String.valueOf(ProcessHandle.current().pid())));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(List.of("PATH", "TESSDATA_PREFIX", "SystemRoot"));
        environment.put("LANG", "C.UTF-8");
        environment.put("HOME", folder.toString());
        return builder;
    }

    /// With absolute paths: the process has a folder of its own.
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
