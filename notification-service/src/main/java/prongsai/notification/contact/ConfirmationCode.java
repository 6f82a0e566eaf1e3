package prongsai.notification.contact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** The code that only who receives at an address can know. Only its hash is kept with the contact. */
final class ConfirmationCode {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SMALLEST = 10_000_000;
    private static final int COUNT = 90_000_000;

    private ConfirmationCode() {}

    /** Eight digits, to be read out over a telephone. */
    static String random() {
        return Integer.toString(SMALLEST + RANDOM.nextInt(COUNT));
    }

    /** Of another contact the same code has another hash. */
    static String hash(UUID contactId, String code) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((contactId + ":" + code).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
