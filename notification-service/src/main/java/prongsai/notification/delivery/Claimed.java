package prongsai.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import prongsai.notification.channel.Answer;
import prongsai.notification.channel.Parcel;

/**
 * One delivery that this worker holds.
 *
 * @param patience after which it counts as not answered
 * @param handOver hands it over
 * @param fence its version when it was claimed; a worker whose fence is not the current one has lost its lease
 */
record Claimed(
        Parcel parcel,
        String endpoint,
        Duration patience,
        Supplier<CompletionStage<Answer>> handOver,
        Instant at,
        long fence) {}
