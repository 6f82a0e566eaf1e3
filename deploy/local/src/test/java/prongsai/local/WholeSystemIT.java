package prongsai.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import prongsai.local.demo.Demo;

@ExtendWith(RunningSystem.class)
class WholeSystemIT {

    private final Settings settings = RunningSystem.settings();

    @Test
    void theFirstCallWorksAsItIsPrinted() throws Exception {
        new Demo(new Api(settings::url), new Progress(System.out)).enterAgencies();
        String answer =
                run(Map.of(), "/bin/sh", "-c", new Welcome(settings).call()).output();
        assertThat(Officer.json(answer).get("items").isArray()).as(answer).isTrue();
    }

    @Test
    void nothingListensToOtherMachines() throws IOException {
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : network.inetAddresses().toList()) {
                for (int port : settings.ports().values()) {
                    assertThat(address.isLoopbackAddress() || !answers(address, port))
                            .as(address + " port " + port)
                            .isTrue();
                }
            }
        }
    }

    private static boolean answers(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 500);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    @Test
    void deployUpSaysWhichPortIsInUseAndWhatToDo(@TempDir Path data) throws Exception {
        int taken = settings.port(Port.MEASURES);
        Map<String, String> environment =
                Map.of("PRONGSAI_DATA", data.toString(), "MEASURES_PORT", String.valueOf(taken));
        Ended up = run(environment, RunningSystem.PROJECT.resolve("deploy/up").toString());
        assertThat(up.status()).isEqualTo(1);
        assertThat(up.output()).contains("Port " + taken + " (measures) is in use", "MEASURES_PORT=");
    }

    @Test
    void deployUpSaysThatItNeedsAJdk(@TempDir Path tools) throws Exception {
        for (String tool : List.of("bash", "dirname")) {
            Path found = Path.of(which(tool));
            Path only = Files.writeString(tools.resolve(tool), "#!/bin/sh\nexec " + found + " \"$@\"\n");
            assertThat(only.toFile().setExecutable(true)).isTrue();
        }
        Map<String, String> environment = Map.of(
                "PATH",
                tools.toString(),
                "JAVA_HOME",
                "",
                "JDK_FOLDER",
                tools.resolve("none").toString());
        Ended up = run(environment, RunningSystem.PROJECT.resolve("deploy/up").toString());
        assertThat(up.status()).isEqualTo(1);
        assertThat(up.output()).contains("JDK 17 or newer is needed");
    }

    private static String which(String tool) throws Exception {
        return run(Map.of(), "/bin/sh", "-c", "command -v " + tool).output().strip();
    }

    private record Ended(int status, String output) {}

    private static Ended run(Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }
}
