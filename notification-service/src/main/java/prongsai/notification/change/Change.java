package prongsai.notification.change;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.caller.AgencyScope;
import prongsai.notification.dueitem.DueKind;
import prongsai.notification.dueitem.DueState;

/** One thing that happened, with the due item as it stands now. Without notes and accounts, which only the item itself shows. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(
        @Schema(description = "Its place in the order of all changes, which is the event's id too.", minimum = "1")
                long number,
        What what,
        Instant at,
        @Schema(nullable = true, description = "Absent for silences and dead letters.") UUID dueItemId,
        @Schema(nullable = true) DueKind kind,
        @Schema(nullable = true, maxLength = 40) String agencyCode,
        @Schema(nullable = true, maxLength = 2000) String title,
        @Schema(nullable = true) LocalDate dueOn,
        @Schema(nullable = true, description = "How the item stands today in Bangkok.") DueState state,
        @JsonIgnore boolean everywhere,
        @JsonIgnore String agencyPath) {

    /**
     * Whether it is to be told to who may see that part of the hierarchy: what happened to an agency there, and what holds there because
     * it holds above.
     *
     * @param scope null: may see all
     */
    public boolean concerns(AgencyScope scope) {
        if (scope == null || what.isForOperators()) {
            return scope == null;
        }
        if (everywhere) {
            return true;
        }
        return agencyPath != null
                && (scope.covers(agencyPath)
                        || dueItemId == null && scope.path().startsWith(agencyPath));
    }
}
