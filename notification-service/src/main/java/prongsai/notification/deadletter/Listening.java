package prongsai.notification.deadletter;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Takes the events of one topic, from Kafka or fed in again. */
public interface Listening {

    String topic();

    void on(ConsumerRecord<String, String> message);
}
