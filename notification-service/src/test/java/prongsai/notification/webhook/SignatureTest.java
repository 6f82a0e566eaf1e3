package prongsai.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Against the specification's public library, as receivers use it. */
class SignatureTest {

    private final UUID id = UUID.randomUUID();
    private final Instant now = Instant.ofEpochSecond(System.currentTimeMillis() / 1000);
    private final String body = "{\"title\":\"กำกับติดตามครั้งที่ 2\"}";
    private final String secret = Signature.newSecret();

    @Test
    void receiversVerifyIt() {
        assertThatCode(() -> verify(secret, Signature.of(id, now, body, List.of(secret)), body))
                .doesNotThrowAnyException();
    }

    @Test
    void whileTwoSecretsAreValidEitherVerifiesIt() {
        var before = Signature.newSecret();
        var signature = Signature.of(id, now, body, List.of(secret, before));
        assertThat(signature.split(" ")).hasSize(2);
        assertThatCode(() -> verify(secret, signature, body)).doesNotThrowAnyException();
        assertThatCode(() -> verify(before, signature, body)).doesNotThrowAnyException();
    }

    @Test
    void anotherSecretOrAnotherBodyDoesNot() {
        var signature = Signature.of(id, now, body, List.of(secret));
        assertThatThrownBy(() -> verify(Signature.newSecret(), signature, body))
                .isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> verify(secret, signature, body + " "))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void aSecretHas32RandomBytes() {
        assertThat(secret).startsWith("whsec_").isNotEqualTo(Signature.newSecret());
        assertThat(Base64.getDecoder().decode(secret.substring("whsec_".length())))
                .hasSize(32);
    }

    private void verify(String with, String signature, String said) throws WebhookVerificationException {
        var headers = Map.of(
                "webhook-id", List.of(id.toString()),
                "webhook-timestamp", List.of(Long.toString(now.getEpochSecond())),
                "webhook-signature", List.of(signature));
        new com.standardwebhooks.Webhook(with).verify(said, headers);
    }
}
