package prongsai.reporting.schedule;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.reporting.assignee.Assignee;
import prongsai.reporting.assignee.Assignee.Role;
import prongsai.reporting.assignee.AssigneeResponse;

/** A recipient as clients see it. */
record RecipientResponse(
        RecipientType type,
        @Schema(description = "Null unless PROVINCE or MINISTRY.", nullable = true) UUID agencyId,
        @Schema(description = "Null: the type says enough.", nullable = true) Assignee.Kind kind,
        Role role,
        @Schema(nullable = true) UUID unitId,
        @Schema(
                        description =
                                "Null where there is none, and for a person unless the reader acts for the agency.",
                        nullable = true,
                        examples = "ผู้บริหารสูงสุด",
                        maxLength = 500)
                String name,
        @Schema(nullable = true) Assignee.Wildcard wildcard) {

    /** @param ownAgency whether the reader acts for the agency whose duty it is */
    static RecipientResponse from(Recipient recipient, boolean ownAgency) {
        if (recipient.who() == null) {
            return new RecipientResponse(
                    recipient.type(), recipient.agencyId(), null, Role.RECIPIENT, null, null, null);
        }
        var who = AssigneeResponse.from(recipient.who(), Role.RECIPIENT, ownAgency);
        return new RecipientResponse(
                recipient.type(),
                recipient.agencyId(),
                who.kind(),
                who.role(),
                who.unitId(),
                who.name(),
                who.wildcard());
    }
}
