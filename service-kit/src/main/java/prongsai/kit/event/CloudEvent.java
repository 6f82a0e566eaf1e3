package prongsai.kit.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A fact as it travels: CloudEvents 1.0, structured JSON.
 *
 * @param subject the id of the aggregate, also the key of the Kafka record
 * @param sequence the version of the aggregate that the data shows; a consumer drops what is older than what it has seen
 * @param traceparent W3C trace context of the request that caused the fact, absent when there was none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CloudEvent<T>(
        String specversion,
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        long sequence,
        String traceparent,
        T data) {}
