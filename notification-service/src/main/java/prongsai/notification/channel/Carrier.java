package prongsai.notification.channel;

import java.time.Duration;
import java.util.concurrent.CompletionStage;

/** Takes messages one way. */
public interface Carrier {

    Channel channel();

    /** Whether this service is set up to carry anything that way. */
    default boolean isSetUp() {
        return true;
    }

    /** Hands the message over without keeping the caller waiting; what goes wrong on the way is an answer, too. */
    CompletionStage<Answer> carry(Parcel parcel);

    /** Longer than any answer takes to come; after that the message counts as not answered. */
    Duration patience();
}
