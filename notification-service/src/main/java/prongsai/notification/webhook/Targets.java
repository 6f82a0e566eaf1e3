package prongsai.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import prongsai.kit.problem.Fault;

/** Where webhooks may lead: by https to the public internet, or to a host inside that operators have named. What a name stands for is looked at each time a message is sent. */
@ApplicationScoped
class Targets {

    /** An address in place of a name can never be that of a certificate that anybody else checks, and hides where it leads. */
    private static final Pattern NUMERIC_HOST = Pattern.compile("\\[.*|[0-9.]+|0x.*", Pattern.CASE_INSENSITIVE);

    private final Set<String> insideHosts;

    Targets(WebhookSettings settings) {
        insideHosts = settings.insideHosts().orElse(Set.of());
    }

    /** Why an address cannot be entered; empty when it can. */
    Optional<Fault> faultOf(String url) {
        try {
            return allows(new URI(url)) ? Optional.empty() : Optional.of(notPublic());
        } catch (URISyntaxException e) {
            return Optional.of(notPublic());
        }
    }

    private static Fault notPublic() {
        return new Fault(
                "/url",
                "A webhook is an https address with the name of a host, without login or fragment.",
                "ที่อยู่เว็บฮุกต้องเป็น https มีชื่อโฮสต์ และไม่มีชื่อผู้ใช้หรือส่วนท้าย #");
    }

    boolean allows(URI url) {
        return "https".equalsIgnoreCase(url.getScheme())
                && url.getHost() != null
                && !NUMERIC_HOST.matcher(url.getHost()).matches()
                && url.getRawUserInfo() == null
                && url.getRawFragment() == null;
    }

    /** What the host of that webhook stands for now: an address of the public internet, unless operators have said that this very host is inside. */
    boolean allows(URI url, InetAddress address) {
        return insideHosts.contains(url.getHost().toLowerCase(Locale.ROOT)) || PublicAddresses.contain(address);
    }
}
