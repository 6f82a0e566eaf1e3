package prongsai.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {

    private final Targets targets = new Targets();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "https://ita.ministry.example/hooks, true",
        "https://ita.ministry.example:8443/hooks?key=a%20b, true",
        "HTTPS://ita.ministry.example, true",
        "http://ita.ministry.example/hooks, false",
        "https://user:pw@ita.ministry.example/, false",
        "https://ita.ministry.example/#top, false",
        "https://10.0.0.1/, false",
        "https://8.8.8.8/, false",
        "https://2130706433/, false",
        "https://0x7f000001/, false",
        "https://[::1]/, false",
        "https:///hooks, false",
        "ftp://ita.ministry.example/, false",
        "/hooks, false",
        "not an address, false"
    })
    void onlyHttpsToANamedHostIsEntered(String url, boolean entered) {
        assertThat(targets.faultOf(url).isEmpty()).isEqualTo(entered);
    }

    @Test
    void onlyPublicAddressesAreConnectedTo() throws UnknownHostException {
        assertThat(targets.allows(InetAddress.getByName("8.8.8.8"))).isTrue();
        assertThat(targets.allows(InetAddress.getByName("127.0.0.1"))).isFalse();
        assertThat(targets.allows(InetAddress.getByName("169.254.169.254"))).isFalse();
        assertThat(targets.allows(InetAddress.getByName("::ffff:10.0.0.1"))).isFalse();
    }
}
