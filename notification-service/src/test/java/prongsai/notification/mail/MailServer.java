package prongsai.notification.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A real SMTP server in the test's JVM, with a front before it that can make trouble on the way. */
public final class MailServer implements QuarkusTestResourceLifecycleManager {

    private static GreenMail server;
    private static SmtpFront front;

    @Override
    public Map<String, String> start() {
        server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        front = new SmtpFront(server.getSmtp().getPort());
        front.open();
        return Map.of("quarkus.mailer.host", "localhost", "quarkus.mailer.port", Integer.toString(front.port()));
    }

    @Override
    public void stop() {
        if (server != null) {
            front.close();
            server.stop();
        }
    }

    /** Forgets all mails and troubles. */
    public static void reset() {
        front.reset();
        front.open();
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the server has taken, in its order. */
    public static List<MimeMessage> mails() {
        return List.of(server.getReceivedMessages());
    }

    /** The part of a mail of that type, {@code text/plain} or {@code text/html}. */
    public static String part(MimeMessage mail, String type) {
        try {
            return part((Part) mail, type).orElseThrow().replace("\r\n", "\n");
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> part(Part whole, String type) throws MessagingException, IOException {
        if (whole.isMimeType(type)) {
            return Optional.of((String) whole.getContent());
        }
        if (whole.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = part(parts.getBodyPart(i), type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    public static void goesAway() {
        front.close();
    }

    public static void comesBack() {
        front.open();
    }

    /** The next time the client says this ({@code MAIL}, {@code RCPT}, {@code DATA}, {@code .}), it hears that instead of the truth. */
    public static void answers(String command, String reply) {
        front.answers(command, reply);
    }

    /** The next mail is taken, but the connection breaks before the client hears of it. */
    public static void losesTheAnswer() {
        front.losesTheAnswer();
    }

    /** From now on the server takes the mail but says nothing more, until it {@link #speaks}. */
    public static void isSilent() {
        front.isSilent();
    }

    public static void speaks() {
        front.speaks();
    }
}
