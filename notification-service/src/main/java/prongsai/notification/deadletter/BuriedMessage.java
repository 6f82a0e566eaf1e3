package prongsai.notification.deadletter;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A message in a topic of dead letters.
 *
 * @param value null when it was too long to be carried
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record BuriedMessage(String topic, int partition, long offset, String key, String value, String reason) {}
