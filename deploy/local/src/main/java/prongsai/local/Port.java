package prongsai.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A port of the system on 127.0.0.1, with the environment variable that moves it.
 *
 * <p>Needs no other class, because {@code deploy/up} also runs this file alone, before anything is built.
 */
public enum Port {
    ASSESSMENT(8081),
    MEASURES(8082),
    REPORTING(8083),
    NOTIFICATION(8084),
    KEYCLOAK(8180),
    POSTGRES(5432),
    KAFKA(9092),
    KAFKA_CONTROLLER(9093),
    MAIL(1025);

    private static final Pattern PID = Pattern.compile("pid=(\\d+)|(?m)^p(\\d+)$");

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    String variable() {
        return name() + "_PORT";
    }

    /** The number from the environment, else the usual one. */
    int number(Map<String, String> environment) {
        String given = environment.getOrDefault(variable(), String.valueOf(usual));
        if (!given.matches("[1-9]\\d{0,4}") || Integer.parseInt(given) > 65535) {
            throw new IllegalArgumentException(variable() + "=" + given + " is not a port (1 to 65535)");
        }
        return Integer.parseInt(given);
    }

    /** A sentence for the user when another program listens on the port. */
    Optional<String> conflict(int number) {
        if (isFree(number)) {
            return Optional.empty();
        }
        return Optional.of("Port %d (%s) is in use%s. Stop that program, or choose another port: %s=%d deploy/up"
                .formatted(
                        number, name().toLowerCase(Locale.ROOT), holder(number), variable(), number % 50_000 + 10_000));
    }

    private static boolean isFree(int number) {
        // Binding alone is not enough: macOS lets 127.0.0.1 be bound beside a listener on all addresses.
        if (answers(number)) {
            return false;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            return true;
        } catch (IOException inUse) {
            return false;
        }
    }

    /** Whether something accepts connections there. */
    static boolean answers(int number) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), number), 1000);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    /** A free number for each port. Asked for all at once, so that no two are the same. */
    public static Map<Port, Integer> free() throws IOException {
        Map<Port, Integer> ports = new EnumMap<>(Port.class);
        List<ServerSocket> taken = new ArrayList<>();
        for (Port port : values()) {
            ServerSocket socket = new ServerSocket(0);
            taken.add(socket);
            ports.put(port, socket.getLocalPort());
        }
        for (ServerSocket socket : taken) {
            socket.close();
        }
        return ports;
    }

    private static String holder(int number) {
        return ask("ss", "-Hltnp", "sport = :" + number)
                .or(() -> ask("lsof", "-nP", "-Fp", "-sTCP:LISTEN", "-iTCP:" + number))
                .map(process -> " by " + process.info().command().orElse("a process") + " (pid " + process.pid() + ")")
                .orElse("");
    }

    private static Optional<ProcessHandle> ask(String... command) {
        try {
            Process tool = new ProcessBuilder(command).start();
            var found = PID.matcher(new String(tool.getInputStream().readAllBytes()));
            if (!found.find()) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(found.group(1) != null ? found.group(1) : found.group(2)));
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
    }

    /** Prints a sentence for each port that is taken, and ends with 1 when there was one. */
    public static void main(String[] args) {
        List<String> conflicts = conflicts(System.getenv());
        conflicts.forEach(System.err::println);
        System.exit(conflicts.isEmpty() ? 0 : 1);
    }

    /** A sentence for each port that is taken or given wrongly. */
    static List<String> conflicts(Map<String, String> environment) {
        try {
            return Stream.of(values())
                    .flatMap(port -> port.conflict(port.number(environment)).stream())
                    .toList();
        } catch (IllegalArgumentException notAPort) {
            return List.of(notAPort.getMessage());
        }
    }
}
