package prongsai.notification.webhook;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;

/** In tests only: the same rules, but for receivers on this machine. */
@Mock
@Singleton
class LocalTargets extends Targets {

    LocalTargets(WebhookSettings settings) {
        super(settings);
    }

    @Override
    boolean allows(URI url) {
        return super.allows(url) || "http".equals(url.getScheme()) && "127.0.0.1".equals(url.getHost());
    }

    /** The number is let through; {@code localhost} is a name that leads inside, and refused as anywhere. */
    @Override
    boolean allows(URI url, InetAddress address) {
        return super.allows(url, address)
                || address.isLoopbackAddress() && !address.toString().startsWith("localhost/");
    }
}
