package prongsai.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortTest {

    @Test
    void aVariableMovesIt() {
        assertThat(Port.KAFKA.number(Map.of())).isEqualTo(9092);
        assertThat(Port.KAFKA.number(Map.of("KAFKA_PORT", "19092"))).isEqualTo(19092);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "", " 8081"})
    void whatIsNoPortIsRefusedByName(String given) {
        assertThatThrownBy(() -> Port.MAIL.number(Map.of("MAIL_PORT", given)))
                .hasMessageStartingWith("MAIL_PORT=" + given + " is not a port");
    }

    @Test
    void aTakenOneNamesTheProcessThatHasItAndTheVariableThatMovesIt() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = other.getLocalPort();
            assertThat(Port.POSTGRES.conflict(taken).orElseThrow())
                    .startsWith("Port " + taken + " (postgres) is in use")
                    .contains("POSTGRES_PORT=");
        }
    }

    @Test
    void aFreeOneIsNoConflict() throws IOException {
        int free = Port.free().get(Port.POSTGRES);
        assertThat(Port.POSTGRES.conflict(free)).isEmpty();
    }
}
