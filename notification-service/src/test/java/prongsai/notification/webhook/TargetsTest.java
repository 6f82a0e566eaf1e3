package prongsai.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {

    private static final URI OUTSIDE = URI.create("https://ita.ministry.example/hooks");

    private final Targets targets = new Targets(new Settings(Optional.empty()));

    private record Settings(Optional<Set<String>> insideHosts) implements WebhookSettings {

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(1);
        }
    }

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
        assertThat(targets.allows(OUTSIDE, InetAddress.getByName("8.8.8.8"))).isTrue();
        assertThat(targets.allows(OUTSIDE, InetAddress.getByName("127.0.0.1"))).isFalse();
        assertThat(targets.allows(OUTSIDE, InetAddress.getByName("169.254.169.254")))
                .isFalse();
        assertThat(targets.allows(OUTSIDE, InetAddress.getByName("::ffff:10.0.0.1")))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "https://hooks.inside.example/ita, 10.0.0.1, true",
        "https://HOOKS.inside.example/ita, 10.0.0.1, true",
        "https://hooks.inside.example/ita, 8.8.8.8, true",
        "https://a.hooks.inside.example/ita, 10.0.0.1, false",
        "https://inside.example/ita, 10.0.0.1, false"
    })
    void onlyHostsThatOperatorsHaveNamedMayBeInside(String url, String address, boolean allowed)
            throws UnknownHostException {
        var named = new Targets(new Settings(Optional.of(Set.of("hooks.inside.example"))));
        assertThat(named.allows(URI.create(url), InetAddress.getByName(address)))
                .isEqualTo(allowed);
    }
}
