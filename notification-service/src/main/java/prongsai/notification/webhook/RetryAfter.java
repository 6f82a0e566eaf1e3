package prongsai.notification.webhook;

import java.time.Duration;
import java.util.regex.Pattern;

/** The header {@code Retry-After} in seconds. Its other form, a date, is the receiver's clock against ours and is not heeded. */
final class RetryAfter {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
    private static final Duration LONGEST = Duration.ofHours(24);

    private RetryAfter() {}

    /** How long to wait, a day at most; null when it does not say. */
    static Duration of(String header) {
        if (header == null || !SECONDS.matcher(header.strip()).matches()) {
            return null;
        }
        var asked = Duration.ofSeconds(Long.parseLong(header.strip()));
        return asked.compareTo(LONGEST) < 0 ? asked : LONGEST;
    }
}
