package prongsai.kit.event;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A message that this service could not apply, with the reason and the place it came from, so that it can be fed in again. */
record DeadLetter(String service, String topic, int partition, long offset, String key, String value, String reason) {

    static final String TYPE = "prongsai.dead-letter.buried.v1";

    static DeadLetter of(ConsumerRecord<String, String> message, String service, Exception reason) {
        return new DeadLetter(
                service,
                message.topic(),
                message.partition(),
                message.offset(),
                message.key(),
                message.value(),
                reason.getClass().getSimpleName() + ": " + reason.getMessage());
    }
}
