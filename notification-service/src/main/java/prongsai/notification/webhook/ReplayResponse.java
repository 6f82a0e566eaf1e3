package prongsai.notification.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many messages are told again. */
public record ReplayResponse(@Schema(minimum = "0", maximum = "10000000") int messages) {}
