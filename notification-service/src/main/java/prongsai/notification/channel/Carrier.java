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

    /**
     * Reads, in the transaction that claims the message, what carrying it takes. What it gives hands the message over, soon after that
     * transaction and without keeping the caller waiting; what goes wrong on the way is an answer, too.
     */
    Supplier<CompletionStage<Answer>> prepare(Parcel parcel);

    /** Longer than any answer takes to come; after that the message counts as not answered. */
    Duration patience();
}
