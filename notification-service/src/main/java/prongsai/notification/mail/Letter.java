package prongsai.notification.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * One mail to one mailbox; its HTML is made from its text.
 *
 * @param id makes the Message-ID: the same letter sent again is known by it
 * @param at the date it carries
 */
public record Letter(UUID id, String to, String subject, String text, Instant at) {}
