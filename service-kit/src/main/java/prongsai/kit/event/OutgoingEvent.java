package prongsai.kit.event;

import java.util.UUID;

/**
 * A fact about to leave this service.
 *
 * @param topic the whole name, such as {@code prongsai.follow-ups}
 * @param type {@code prongsai.<thing>.<past verb>.v1}
 * @param subject the aggregate's id
 * @param sequence the aggregate's version after the change was flushed
 * @param data a snapshot, built from the changed object
 */
public record OutgoingEvent(String topic, String type, UUID subject, long sequence, Object data) {}
