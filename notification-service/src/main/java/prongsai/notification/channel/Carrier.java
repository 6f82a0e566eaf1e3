package prongsai.notification.channel;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Takes messages one way. */
public interface Carrier {

    Channel channel();

    /** Whether this service is set up to carry anything that way. */
    default boolean isSetUp() {
        return true;
    }

    /** Hands the message over without keeping the caller waiting; what goes wrong on the way is an answer, too. */
    CompletionStage<Answer> carry(Parcel parcel);

    /**
     * Reads, in the transaction that claims the message, what carrying it takes; what it gives hands the message over, soon after that
     * transaction.
     */
    default Supplier<CompletionStage<Answer>> prepare(Parcel parcel) {
        return () -> carry(parcel);
    }

    /** Longer than any answer takes to come; after that the message counts as not answered. */
    Duration patience();
}
