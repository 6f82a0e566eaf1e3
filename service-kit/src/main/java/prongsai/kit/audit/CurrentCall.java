package prongsai.kit.audit;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import org.eclipse.microprofile.jwt.JsonWebToken;
import prongsai.kit.audit.AuditRow.Refusal;

/** The request that is being answered, as far as the audit wants to know. */
@RequestScoped
public class CurrentCall {

    private final JsonWebToken token;
    private Endpoint endpoint;
    private String ids;
    private boolean done;

    CurrentCall(JsonWebToken token) {
        this.token = token;
    }

    /** Tells what a change has made, so that its row can name it. */
    public void created(URI location) {
        var path = location.getPath();
        var id = path.substring(path.lastIndexOf('/') + 1);
        ids = ids == null ? id : ids + "/" + id;
    }

    /** A change; reading asks nothing of this. */
    void begin(Endpoint called, String idsInPath) {
        endpoint = called;
        ids = idsInPath;
    }

    /** Whether a transaction that commits now is a change that somebody asked for; jobs and listeners are no calls. */
    boolean isUnwrittenChange() {
        return endpoint != null && !done;
    }

    void written() {
        done = true;
    }

    AuditRow change() {
        return new AuditRow(actor(), endpoint, ids, null);
    }

    AuditRow refused(Endpoint called, String idsInPath, int status, String problem) {
        var actor = called.operation() == null || status == 401 ? Actor.UNKNOWN : actor();
        return new AuditRow(actor, called, actor.isKnown() ? idsInPath : null, new Refusal(status, problem));
    }

    static String traceId() {
        var span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }

    private Actor actor() {
        Object agencyCode = token.getClaim("agency_code");
        return new Actor(token.getSubject(), agencyCode == null ? null : agencyCode.toString());
    }
}
