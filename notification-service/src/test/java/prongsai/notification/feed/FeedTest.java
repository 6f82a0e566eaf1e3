package prongsai.notification.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A feed of numbers, of which a reader wants those that are even. */
class FeedTest {

    private final Numbers numbers = new Numbers();
    private final Feed<Long, Long> feed =
            new Feed<>("number", numbers, new ObjectMapper(), new Settings(), Runnable::run);

    @Test
    void fiveHundredReadersCostOneQuestionARound() {
        numbers.upTo(0);
        feed.ask();
        var readers = IntStream.range(0, 500).mapToObj(i -> reader(null)).toList();
        numbers.questions = 0;
        for (int round = 1; round <= 10; round++) {
            numbers.upTo(round);
            feed.ask();
        }
        assertThat(numbers.questions).isEqualTo(10);
        assertThat(readers).allSatisfy(reader -> assertThat(heard(reader)).containsExactly("2", "4", "6", "8", "10"));
    }

    @Test
    void withoutReadersNothingIsRead() {
        numbers.upTo(5);
        feed.ask();
        assertThat(numbers.questions).isZero();
        assertThat(feed.place()).isEqualTo(5);
    }

    @Test
    void whoComesAgainHearsWhatWasMissedOnce() {
        numbers.upTo(4);
        feed.ask();
        var reader = reader(2L);
        numbers.upTo(6);
        feed.ask();
        feed.ask();
        assertThat(heard(reader)).containsExactly("4", "6");
    }

    /** What is written while a reader reads what it missed comes by both ways. */
    @Test
    void whatComesWhileAReaderCatchesUpIsToldOnceAndInOrder() {
        numbers.upTo(2);
        feed.ask();
        numbers.whileReading = () -> {
            numbers.upTo(4);
            feed.ask();
            numbers.upTo(6);
        };
        var reader = reader(0L);
        feed.ask();
        assertThat(heard(reader)).containsExactly("2", "4", "6");
    }

    @ParameterizedTest(name = "swept up to {0}, known up to {1}: {2}")
    @CsvSource({"4, 3, reload", "4, 4, 6 8", "4, 5, 6 8", "0, 8, ''", "0, 9, reload", "8, 7, reload"})
    void whatIsNotKeptIsNotPassedOverInSilence(long sweptUpTo, long known, String told) {
        numbers.upTo(8);
        feed.ask();
        numbers.sweptUpTo = sweptUpTo;
        assertThat(String.join(" ", heard(reader(known)))).isEqualTo(told);
    }

    @Test
    void afterBeingToldToLoadAnewAReaderHearsWhatComesThen() {
        numbers.upTo(8);
        feed.ask();
        numbers.sweptUpTo = 4;
        var reader = reader(2L);
        numbers.upTo(10);
        feed.ask();
        assertThat(heard(reader)).containsExactly("reload", "10");
    }

    @Test
    void whatIsSweptWhileItIsBeingReadCountsAsNotKept() {
        numbers.upTo(8);
        feed.ask();
        numbers.whileReading = () -> numbers.sweptUpTo = 6;
        assertThat(heard(reader(2L))).containsExactly("reload");
    }

    @Test
    void asItGoesOnTheIdMovesPastWhatIsForOthers() {
        numbers.upTo(1);
        feed.ask();
        var reader = reader(null);
        numbers.upTo(3);
        feed.ask();
        feed.beat();
        var told = reader.getItems();
        assertThat(told.get(told.size() - 1).place()).isEqualTo(3);
    }

    private AssertSubscriber<Told<Long>> reader(Long after) {
        return feed.read(Optional.ofNullable(after), numbers)
                .subscribe()
                .withSubscriber(AssertSubscriber.create(1_000));
    }

    private static List<String> heard(AssertSubscriber<Told<Long>> reader) {
        return reader.getItems().stream()
                .filter(told -> told.event() != null)
                .map(told -> told.event().equals("reload") ? "reload" : told.json())
                .toList();
    }

    private static final class Numbers implements Source<Long, Long>, Interest<Long, Long> {

        private final List<Long> all = new ArrayList<>();
        private Runnable whileReading = () -> {};
        private long sweptUpTo;
        private int questions;

        void upTo(long last) {
            LongStream.rangeClosed(all.size() + 1, last).forEach(all::add);
        }

        @Override
        public Long last() {
            return (long) all.size();
        }

        @Override
        public List<Entry<Long, Long>> after(Long number, int limit) {
            questions++;
            return all.stream()
                    .filter(next -> next > number && next > sweptUpTo)
                    .limit(limit)
                    .map(next -> new Entry<>(next, next))
                    .toList();
        }

        @Override
        public boolean keeps(Long number) {
            return number >= sweptUpTo && number <= last();
        }

        @Override
        public boolean concerns(Long number) {
            return number % 2 == 0;
        }

        @Override
        public List<Entry<Long, Long>> missed(Long number, int limit) {
            var found = after(number, limit);
            var next = whileReading;
            whileReading = () -> {};
            next.run();
            return found;
        }
    }

    private record Settings(
            Duration every,
            Duration remindersEvery,
            Duration heartbeat,
            Duration lasting,
            Duration resumable,
            Period keep)
            implements FeedSettings {

        Settings() {
            this(
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1),
                    Duration.ofMinutes(1),
                    Duration.ofDays(7),
                    Period.ofYears(2));
        }
    }
}
