package prongsai.kit.test;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import prongsai.kit.caller.Roles;

/** Access tokens with the same claims as Keycloak's, signed with a key of this run. */
public final class Tokens {

    public static final String ISSUER = "http://localhost:8180/realms/prongsai";
    private static final String KEY_ID = "this-run";
    private static final KeyPair KEYS = newKeys();

    /** Once, as each takes seconds. */
    private static final KeyPair KEYS_OF_SOMEBODY_ELSE = newKeys();

    private Tokens() {}

    public static String officer(String agencyCode) {
        return with(agencyCode, Roles.OFFICER);
    }

    public static String approver(String agencyCode) {
        return with(agencyCode, Roles.APPROVER);
    }

    public static String supervisor(String agencyCode) {
        return with(agencyCode, Roles.SUPERVISOR);
    }

    public static String criteriaManager(String agencyCode) {
        return with(agencyCode, Roles.CRITERIA_MANAGER);
    }

    /** @param agencyCode null for a token without the claim */
    public static String with(String agencyCode, String... roles) {
        return claims(agencyCode, service(), roles).jws().keyId(KEY_ID).sign(KEYS.getPrivate());
    }

    /** As one account among several of the agency: who reports is not who verifies. */
    public static String ofAccount(String account, String agencyCode, String... roles) {
        return claims(agencyCode, service(), roles)
                .subject(account)
                .jws()
                .keyId(KEY_ID)
                .sign(KEYS.getPrivate());
    }

    public static String withAudience(String audience, String agencyCode, String... roles) {
        return claims(agencyCode, audience, roles).jws().keyId(KEY_ID).sign(KEYS.getPrivate());
    }

    public static String expiringIn(Duration life, String agencyCode, String... roles) {
        return claims(agencyCode, service(), roles)
                .expiresIn(life)
                .jws()
                .keyId(KEY_ID)
                .sign(KEYS.getPrivate());
    }

    public static String expired(String agencyCode, String... roles) {
        return claims(agencyCode, service(), roles)
                .expiresAt(Instant.now().minus(Duration.ofMinutes(5)))
                .jws()
                .keyId(KEY_ID)
                .sign(KEYS.getPrivate());
    }

    /** Right in every claim, but signed by somebody else. */
    public static String forged(String agencyCode, String... roles) {
        return claims(agencyCode, service(), roles).jws().keyId(KEY_ID).sign(KEYS_OF_SOMEBODY_ELSE.getPrivate());
    }

    /** As a JSON Web Key. */
    public static String publicKey() {
        try {
            var key = PublicJsonWebKey.Factory.newPublicJwk(KEYS.getPublic());
            key.setKeyId(KEY_ID);
            key.setAlgorithm("RS256");
            key.setUse("sig");
            return key.toJson();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JwtClaimsBuilder claims(String agencyCode, String audience, String... roles) {
        var claims = Jwt.issuer(ISSUER)
                .subject("account-of-" + agencyCode)
                .audience(audience)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .expiresIn(Duration.ofHours(1));
        return agencyCode == null ? claims : claims.claim("agency_code", agencyCode);
    }

    private static String service() {
        return ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
