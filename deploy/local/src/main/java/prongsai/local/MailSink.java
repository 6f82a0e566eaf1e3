package prongsai.local;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** An SMTP server that delivers to nobody: each mail becomes an {@code .eml} file that any mail program opens. */
final class MailSink implements AutoCloseable {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneId.of("Asia/Bangkok"));

    private final Path folder;
    private final Consumer<String> progress;
    private final GreenMail server;
    private final AtomicInteger next = new AtomicInteger(1);

    MailSink(int port, Path folder, Consumer<String> progress) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.progress = progress;
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    void start() {
        server.start();
        server.getUserManager()
                .setMessageDeliveryHandler((message, recipient) -> new MailFile(recipient.getEmail(), this::keep));
    }

    private void keep(String recipient, MovingMessage mail) {
        try {
            var bytes = new ByteArrayOutputStream();
            bytes.write(("Delivered-To: " + recipient + "\r\n").getBytes(StandardCharsets.US_ASCII));
            mail.getMessage().writeTo(bytes);
            Path file = folder.resolve("%s-%05d.eml".formatted(NAME.format(Instant.now()), next.getAndIncrement()));
            // Under another name until it is whole, so that a reader never sees half a mail.
            Path unfinished = Files.write(folder.resolve(file.getFileName() + ".part"), bytes.toByteArray());
            Files.move(unfinished, file);
            progress.accept("mail to " + recipient + ": " + mail.getMessage().getSubject() + "  " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
