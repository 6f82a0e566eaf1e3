package prongsai.kit.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.NumericDate;

/**
 * Remembers which tokens were found good, each for at most a minute and never beyond its expiry. Signature, issuer and audience of
 * the same characters come out the same each time, and checking them was a third of the work of a short request. A key that
 * Keycloak withdraws is trusted a minute longer.
 */
@ApplicationScoped
class KnownTokens implements HttpAuthenticationMechanism {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final String BEARER = "Bearer ";

    private final OidcAuthenticationMechanism oidc;

    // By the whole header: what differs in one character is another token.
    private final Cache<String, SecurityIdentity> known = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfter(Expiry.creating((String header, SecurityIdentity identity) -> life(identity)))
            .build();

    KnownTokens(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        var header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        var identity = header == null ? null : known.getIfPresent(header);
        return identity == null
                ? oidc.authenticate(request, identities).invoke(checked -> remember(header, checked))
                : Uni.createFrom().item(identity);
    }

    private void remember(String header, SecurityIdentity checked) {
        if (header != null && header.startsWith(BEARER) && checked != null && !checked.isAnonymous()) {
            known.put(header, withoutRequest(checked));
        }
    }

    /** OIDC hangs the request on the identity, which would be kept as long. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        var copy = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials());
        identity.getAttributes().forEach((name, value) -> {
            if (!(value instanceof RoutingContext)) {
                copy.addAttribute(name, value);
            }
        });
        return copy.build();
    }

    /** By the clock that OIDC goes by itself. */
    private static Duration life(SecurityIdentity identity) {
        var expiry = ((JsonWebToken) identity.getPrincipal()).getExpirationTime();
        var left = Duration.ofSeconds(expiry - NumericDate.now().getValue());
        return left.compareTo(LONGEST) < 0 ? left : LONGEST;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return oidc.getChallenge(request);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return oidc.getCredentialTransport(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public int getPriority() {
        return oidc.getPriority() + 1;
    }
}
