package prongsai.notification.mail;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.MailResult;
import io.vertx.ext.mail.SMTPException;
import io.vertx.ext.mail.mailencoder.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import prongsai.kit.calendar.Bangkok;
import prongsai.notification.channel.Answer;
import prongsai.notification.channel.Carrier;
import prongsai.notification.channel.Channel;
import prongsai.notification.channel.Parcel;

/**
 * Hands a letter to the SMTP server of {@code quarkus.mailer.*} and waits for its answer. It uses the extension's client, not its
 * {@code Mailer}: that one may only pretend to send (mock, approved recipients), and it adds an empty Cc, which is no valid header.
 *
 * <p>All conversations run on one event loop: called from several threads, the client (4.5) now and then listens to a new
 * connection only after the server's greeting has gone by, and then waits for it for ever.
 */
@ApplicationScoped
public class Post implements Carrier {

    private static final Logger LOG = Logger.getLogger(Post.class);

    /** Reply code with the enhanced status code (RFC 3463) where there is one. */
    private static final Pattern REPLY = Pattern.compile("^(\\d{3})[ -]?(\\d\\.\\d{1,3}\\.\\d{1,3})?");

    /** The stages at which a 5xx is about the mailbox or the mail; at the others it is about us, and operators can mend it. */
    private static final Pattern ABOUT_THIS_MAIL =
            Pattern.compile("^(recipient address not accepted|sending data failed):.*", Pattern.DOTALL);

    private static final String NO_ADDRESS = "no mail address";

    private final MailClient client;
    private final Context loop;
    private final MailSettings settings;

    Post(MailClient client, Vertx vertx, MailSettings settings) {
        this.client = client;
        this.loop = ((VertxInternal) vertx).createEventLoopContext();
        this.settings = settings;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public Duration patience() {
        return settings.patience();
    }

    @Override
    public Supplier<CompletionStage<Answer>> prepare(Parcel parcel) {
        return () -> carry(parcel);
    }

    private CompletionStage<Answer> carry(Parcel parcel) {
        var letter = new Letter(parcel.id(), parcel.address(), parcel.subject(), parcel.body(), parcel.at());
        return isAddress(letter.to())
                ? start(letter).handle((taken, failure) -> failure == null ? Answer.taken() : answer(failure))
                : CompletableFuture.completedFuture(Answer.refused(NO_ADDRESS));
    }

    /** Sends the letter and answers; throws nothing, whatever the server does. */
    public Answer send(Letter letter) {
        return isAddress(letter.to()) ? await(start(letter)) : Answer.refused(NO_ADDRESS);
    }

    private CompletableFuture<MailResult> start(Letter letter) {
        var message = message(letter);
        var answer = new CompletableFuture<MailResult>();
        loop.runOnContext(start -> client.sendMail(message, result -> {
            if (result.succeeded()) {
                answer.complete(result.result());
            } else {
                answer.completeExceptionally(result.cause());
            }
        }));
        return answer;
    }

    private Answer await(CompletableFuture<MailResult> answer) {
        try {
            answer.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
            return Answer.taken();
        } catch (TimeoutException e) {
            return Answer.trouble("silent");
        } catch (ExecutionException e) {
            return answer(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.trouble("interrupted");
        }
    }

    private MailMessage message(Letter letter) {
        var from = settings.from();
        return new MailMessage()
                .setFrom(from)
                .setTo(letter.to())
                .setText(letter.text())
                .setHtml(HtmlLetter.of(letter.subject(), letter.text()))
                .addHeader("Subject", EncodedHeader.of(letter.subject()))
                .addHeader("From", EncodedHeader.of(settings.fromName()) + "\r\n <" + from + ">")
                .addHeader("Date", date(letter))
                .addHeader("Message-ID", "<" + letter.id() + from.substring(from.lastIndexOf('@')) + ">")
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("List-Unsubscribe", "<mailto:" + settings.unsubscribe() + "?subject=unsubscribe>")
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

    private static Answer answer(Throwable failure) {
        if (failure instanceof SMTPException smtp) {
            var reply = reply(smtp);
            boolean forGood = smtp.isPermanent()
                    && ABOUT_THIS_MAIL.matcher(smtp.getMessage()).matches();
            return forGood ? Answer.refused(reply) : Answer.trouble(reply);
        }
        LOG.debug("no answer from the mail server", failure);
        return Answer.trouble("unreachable");
    }

    private static String reply(SMTPException smtp) {
        var reply = REPLY.matcher(smtp.getReplyMessage());
        return reply.find() ? reply.group().strip() : Integer.toString(smtp.getReplyCode());
    }
}
