package prongsai.notification.delivery;

import java.util.UUID;

/** A mail that a reminder's worker begins to hand over, for the first time or again. */
public record MailBegun(UUID id, Receiver mailbox, About about) {}
