package prongsai.reporting.schedule;

import java.util.UUID;
import prongsai.reporting.assignee.Assignee;

/**
 * To whom the reports of a duty go.
 *
 * @param agencyId null unless the reports go to an agency above
 * @param who by name or position; null where the type says enough
 */
record Recipient(RecipientType type, UUID agencyId, Assignee who) {

    /** The agency that reviews the reports of that agency; null: nobody. */
    UUID reviewerOf(UUID reportingAgencyId) {
        return type == RecipientType.OWN_HEAD ? reportingAgencyId : agencyId;
    }
}
