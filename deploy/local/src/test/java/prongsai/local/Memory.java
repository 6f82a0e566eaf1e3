package prongsai.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What processes take of the machine's memory; shared pages count once (PSS, Linux only). */
final class Memory {

    private Memory() {}

    /** In MB, of the processes and all that descend from them. */
    static long megabytesOf(Stream<ProcessHandle> processes) {
        return processes
                        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                        .distinct()
                        .mapToLong(Memory::kilobytesOf)
                        .sum()
                / 1024;
    }

    private static long kilobytesOf(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
