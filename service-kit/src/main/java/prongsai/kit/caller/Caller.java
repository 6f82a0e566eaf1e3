package prongsai.kit.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import prongsai.kit.problem.Problem;

/** Who is calling, read from the token. Without the claim {@code agency_code}, or for an agency unknown here, nothing is in reach. */
@RequestScoped
public class Caller {

    private static final String AGENCY_CODE = "agency_code";

    private final JsonWebToken token;
    private final SecurityIdentity identity;
    private final KnownPaths agencies;
    private AgencyScope scope;

    Caller(JsonWebToken token, SecurityIdentity identity, KnownPaths agencies) {
        this.token = token;
        this.identity = identity;
        this.agencies = agencies;
    }

    /** The token's subject: an opaque id of the account, never a name. */
    public String subject() {
        return token.getSubject();
    }

    /** @param role one of {@link Roles} */
    public boolean is(String role) {
        return identity.hasRole(role);
    }

    /** The code of the agency for which the caller acts. */
    public String agencyCode() {
        Object code = token.getClaim(AGENCY_CODE);
        if (code == null || code.toString().isBlank()) {
            throw Problem.forbidden(
                    "The token names no agency (claim agency_code).", "โทเคนไม่ได้ระบุหน่วยงาน (claim agency_code)");
        }
        return code.toString();
    }

    /** What the caller may see; goes into every query. */
    public AgencyScope scope() {
        if (scope == null) {
            var code = agencyCode();
            scope = agencies.scopeOf(code)
                    .orElseThrow(() -> Problem.forbidden(
                            "The agency of the token is not known here.", "ไม่รู้จักหน่วยงานที่ระบุในโทเคน"));
        }
        return scope;
    }

    /** Lets only the agency itself pass: who may see a descendant still does not write in its place. */
    public void actsFor(String code) {
        if (!agencyCode().equals(code)) {
            throw Problem.forbidden(
                    "Only the agency itself may do this.", "เฉพาะหน่วยงานนั้นเองเท่านั้นที่ดำเนินการได้");
        }
    }
}
