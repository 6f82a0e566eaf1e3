package prongsai.local;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;

/** A mail as the SMTP server received it; {@code on} is the day in Bangkok that it carries. */
record Mail(String id, LocalDate on, String mailbox, String subject, String text) {

    /** All mails that have come so far. */
    static List<Mail> received(Settings settings) {
        try (var files = Files.list(settings.data().resolve("mail"))) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(Mail::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mail read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            return new Mail(
                    message.getMessageID(),
                    message.getSentDate()
                            .toInstant()
                            .atZone(ZoneId.of("Asia/Bangkok"))
                            .toLocalDate(),
                    message.getHeader("Delivered-To")[0],
                    message.getSubject(),
                    plain(message.getContent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The plain text, which comes before its HTML. */
    private static String plain(Object content) throws MessagingException, IOException {
        return content instanceof Multipart parts
                ? parts.getBodyPart(0).getContent().toString()
                : content.toString();
    }
}
