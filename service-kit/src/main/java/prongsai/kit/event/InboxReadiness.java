package prongsai.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A consumer that makes no progress is not ready; says which topics wait. */
@Readiness
@ApplicationScoped
class InboxReadiness implements HealthCheck {

    private final InboxProgress progress;

    InboxReadiness(InboxProgress progress) {
        this.progress = progress;
    }

    @Override
    public HealthCheckResponse call() {
        var stuck = progress.stuck();
        var response = HealthCheckResponse.named("inbox").status(stuck.isEmpty());
        return (stuck.isEmpty() ? response : response.withData("stuck", String.join(", ", stuck))).build();
    }
}
