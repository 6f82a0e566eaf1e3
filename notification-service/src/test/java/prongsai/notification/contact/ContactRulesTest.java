package prongsai.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.problem.Fault;
import prongsai.notification.channel.Answer;
import prongsai.notification.channel.Carrier;
import prongsai.notification.channel.Channel;
import prongsai.notification.channel.Parcel;

class ContactRulesTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aChannelThatIsNotSetUpIsNotTaken(boolean setUp) {
        var request = new CreateContact(UUID.randomUUID(), null, Channel.LINE, AContact.LINE_GROUP, null);
        var faults = new ContactRules(null, List.of(new Line(setUp))).faultsOf(request, true);
        assertThat(faults).extracting(Fault::pointer).isEqualTo(setUp ? List.of() : List.of("/channel"));
    }

    private record Line(boolean isSetUp) implements Carrier {

        @Override
        public Channel channel() {
            return Channel.LINE;
        }

        @Override
        public Supplier<CompletionStage<Answer>> prepare(Parcel parcel) {
            return () -> CompletableFuture.completedFuture(Answer.taken());
        }

        @Override
        public Duration patience() {
            return Duration.ZERO;
        }
    }
}
