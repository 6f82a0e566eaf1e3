package prongsai.notification.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.SMTPException;
import io.vertx.ext.mail.mailencoder.EmailAddress;
import org.jboss.logging.Logger;
import prongsai.kit.calendar.Bangkok;

import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import jakarta.enterprise.context.ApplicationScoped;

/** Hands a letter to the SMTP server of {@code quarkus.mailer.*} and waits for its answer. */
@ApplicationScoped
public class Post {

    private static final Logger LOG = Logger.getLogger(Post.class);

    /** Reply code with the enhanced status code (RFC 3463) where there is one. */
    private static final Pattern REPLY = Pattern.compile("^(\\d{3})[ -]?(\\d\\.\\d{1,3}\\.\\d{1,3})?");

    /** The stages at which a 5xx is about the mailbox or the mail; at the others it is about us, and operators can mend it. */
    private static final Pattern ABOUT_THIS_MAIL =
            Pattern.compile("^(recipient address not accepted|sending data failed):.*", Pattern.DOTALL);

    private final ReactiveMailer mailer;
    private final MailSettings settings;

    Post(ReactiveMailer mailer, MailSettings settings) {
        this.mailer = mailer;
        this.settings = settings;
    }

    /** Sends the letter and answers; throws nothing, whatever the server does. */
    public Answer send(Letter letter) {
        if (!isAddress(letter.to())) {
            return Answer.refused("no mail address");
        }
        try {
            mailer.send(mail(letter)).await().atMost(settings.patience());
            return Answer.taken();
        } catch (TimeoutException e) {
            return Answer.trouble("silent");
        } catch (RuntimeException e) {
            return answer(e);
        }
    }

    private Mail mail(Letter letter) {
        var from = settings.from();
        return new Mail()
                .addTo(letter.to())
                .setFrom(from)
                .setText(letter.text())
                .addHeader("Subject", EncodedHeader.of(letter.subject()))
                .addHeader("From", EncodedHeader.of(settings.fromName()) + " <" + from + ">")
                .addHeader("Date", date(letter))
                .addHeader("Message-ID", "<" + letter.id() + from.substring(from.lastIndexOf('@')) + ">")
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("Content-Language", "th");
    }

    private static String date(Letter letter) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(letter.at().atZone(Bangkok.ZONE));
    }

    /** What the mail client itself would refuse. */
    private static boolean isAddress(String mailbox) {
        try {
            return !new EmailAddress(mailbox).getEmail().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Answer answer(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException smtp) {
                var reply = reply(smtp);
                boolean forGood = smtp.isPermanent()
                        && ABOUT_THIS_MAIL.matcher(smtp.getMessage()).matches();
                return forGood ? Answer.refused(reply) : Answer.trouble(reply);
            }
        }
        LOG.debug("no answer from the mail server", failure);
        return Answer.trouble("unreachable");
    }

    private static String reply(SMTPException smtp) {
        var reply = REPLY.matcher(smtp.getReplyMessage());
        return reply.find() ? reply.group().strip() : Integer.toString(smtp.getReplyCode());
    }
}
