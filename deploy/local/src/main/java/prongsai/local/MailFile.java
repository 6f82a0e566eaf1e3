package prongsai.local;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;
import java.util.function.BiConsumer;

/** A recipient as GreenMail wants one, who hands each mail on instead of keeping it in memory. */
record MailFile(String recipient, BiConsumer<String, MovingMessage> keep) implements GreenMailUser {

    @Override
    public void deliver(MovingMessage mail) {
        keep.accept(recipient, mail);
    }

    @Override
    public void deliver(MimeMessage mail) {
        throw new UnsupportedOperationException("mail comes by SMTP only");
    }

    @Override
    public String getEmail() {
        return recipient;
    }

    @Override
    public String getLogin() {
        return recipient;
    }

    @Override
    public String getQualifiedMailboxName() {
        return recipient;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void setPassword(String password) {}

    @Override
    public void authenticate(String password) {}

    @Override
    public void create() {}

    @Override
    public void delete() {}
}
