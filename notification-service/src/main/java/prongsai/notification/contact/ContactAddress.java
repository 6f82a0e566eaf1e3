package prongsai.notification.contact;

import java.util.Optional;
import java.util.regex.Pattern;
import prongsai.kit.problem.Fault;
import prongsai.notification.channel.Channel;

/** What an address looks like; whether it reaches anybody is seen when it is confirmed. */
final class ContactAddress {

    private static final Pattern MAILBOX = Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\]{1,64}@[^\\s@<>,;:\"()]{1,255}");

    /** Users, groups and rooms, as the Messaging API names them. */
    private static final Pattern LINE_ID = Pattern.compile("[UCR][0-9a-f]{32}");

    private ContactAddress() {}

    static Optional<Fault> faultOf(Channel channel, String address) {
        return switch (channel) {
            case EMAIL -> fault(MAILBOX, address, "This is not a mailbox.", "ที่อยู่อีเมลไม่ถูกต้อง");
            case LINE ->
                fault(LINE_ID, address, "This is not the id of a LINE user, group or room.", "รหัส LINE ไม่ถูกต้อง");
            case WEBHOOK ->
                Optional.of(
                        new Fault("/channel", "Other systems are entered as webhooks.", "ระบบอื่นให้เพิ่มเป็นเว็บฮุก"));
        };
    }

    private static Optional<Fault> fault(Pattern shape, String address, String en, String th) {
        return shape.matcher(address.strip()).matches() ? Optional.empty() : Optional.of(new Fault("/address", en, th));
    }
}
