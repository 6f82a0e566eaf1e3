package prongsai.notification.policy;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;
import prongsai.notification.dueitem.DueKind;

/** A policy as it stands. */
public record ReminderPolicyResponse(
        UUID id,
        @Schema(description = "This agency and those below it; null: not for one agency", nullable = true)
                UUID agencyId,
        @Schema(description = "All agencies of this type", nullable = true, maxLength = 40) String agencyType,
        @Schema(description = "null: follow-ups and reports", nullable = true) DueKind kind,
        ReminderTerms terms,
        @Schema(description = "The day in Bangkok from which these terms count") LocalDate changedOn,
        @Schema(description = "The account that wrote them", maxLength = 255) String changedBy,
        @Schema(minimum = "0") long version)
        implements Versioned {

    static ReminderPolicyResponse from(ReminderPolicy policy) {
        return new ReminderPolicyResponse(
                policy.id(),
                policy.agencyId(),
                policy.scope().agencyType(),
                policy.scope().kind(),
                policy.terms(),
                policy.changedOn(),
                policy.changedBy(),
                policy.version());
    }
}
