package prongsai.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetriesTest {

    private static final Instant NOW = Instant.parse("2024-06-08T01:30:00Z");

    @Test
    void systemsGetTenTriesInThreeDaysAndSomeHours() {
        var pauses = pauses(toAWebhook());
        assertThat(pauses).hasSize(9);
        assertThat(pauses.get(0)).isBetween(Duration.ofSeconds(5), Duration.ofMillis(5_500));
        assertThat(pauses.get(8))
                .isBetween(Duration.ofHours(24), Duration.ofHours(26).plusMinutes(24));
        var whole = pauses.stream().reduce(Duration.ZERO, Duration::plus);
        assertThat(whole).isBetween(Duration.ofHours(75), Duration.ofHours(84));
    }

    @Test
    void peopleGetFiveTriesInTwoAndAHalfHours() {
        var pauses = pauses(delivery(Receiver.mailbox(null, "a@t.example")));
        assertThat(pauses).hasSize(4);
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus)).isLessThan(Duration.ofHours(3));
    }

    @Test
    void thoseThatFailedTogetherDoNotComeBackTogether() {
        var firsts = Stream.generate(RetriesTest::toAWebhook)
                .limit(200)
                .map(RetriesTest::pauses)
                .map(pauses -> pauses.get(2).toSeconds())
                .collect(Collectors.toSet());
        assertThat(firsts).hasSizeGreaterThan(50).allMatch(seconds -> seconds >= 1800 && seconds <= 1980);
    }

    @ParameterizedTest(name = "asked for {0}: between {1} and {2}")
    @CsvSource({
        ", PT5S, PT6S",
        "PT1S, PT5S, PT6S",
        "PT1M, PT1M, PT1M",
        "PT23H, PT23H, PT23H",
        "PT24H, PT24H, PT24H",
        "PT48H, PT24H, PT24H"
    })
    void whoAsksToBeLeftAloneIsHeededUpToADay(Duration asked, Duration least, Duration most) {
        var delivery = toAWebhook();
        delivery.claim(NOW);
        assertThat(Retries.next(delivery, asked)).isBetween(least, most);
    }

    private static List<Duration> pauses(Delivery delivery) {
        var pauses = new ArrayList<Duration>();
        while (true) {
            delivery.claim(NOW);
            var pause = Retries.next(delivery, null);
            if (pause == null) {
                return pauses;
            }
            pauses.add(pause);
        }
    }

    private static Delivery toAWebhook() {
        return delivery(Receiver.webhook(UUID.randomUUID()));
    }

    private static Delivery delivery(Receiver receiver) {
        return new Delivery(UUID.randomUUID(), receiver, About.receiver(Purpose.TEST, UUID.randomUUID()), NOW);
    }
}
