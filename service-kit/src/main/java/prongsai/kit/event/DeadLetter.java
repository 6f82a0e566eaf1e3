package prongsai.kit.event;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A message that this service could not apply, with the reason and the place it came from, so that it can be fed in again.
 *
 * @param value the message as it came; null when it is too long to be carried, then it is at its place in the topic
 */
record DeadLetter(String service, String topic, int partition, long offset, String key, String value, String reason) {

    static final String TYPE = "prongsai.dead-letter.buried.v1";

    private static final int LONGEST_CARRIED = 100_000;

    static DeadLetter of(ConsumerRecord<String, String> message, String service, Exception reason) {
        return new DeadLetter(
                service,
                message.topic(),
                message.partition(),
                message.offset(),
                message.key(),
                message.value() != null && message.value().length() <= LONGEST_CARRIED ? message.value() : null,
                reason.getClass().getSimpleName() + ": " + reason.getMessage());
    }
}
