package prongsai.notification.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How mail is handed over, beside {@code quarkus.mailer.*}. */
@ConfigMapping(prefix = "prongsai.mail")
interface MailSettings {

    /** The sender's address without a name; its domain is also that of the Message-IDs. */
    @WithDefault("${quarkus.mailer.from}")
    String from();

    /** The sender's name, as readers see it. */
    @WithDefault("ระบบโปร่งใส (Prongsai)")
    String fromName();

    /** Where somebody reads the wishes of those who want no more mails. */
    @WithDefault("${quarkus.mailer.from}")
    String unsubscribe();

    /**
     * How long the server may think before it counts as silent. RFC 5321 (4.5.3.2.6) asks for ten minutes: who gives up sooner
     * sends mails twice that a slow server takes after all.
     */
    @WithDefault("10m")
    Duration patience();
}
