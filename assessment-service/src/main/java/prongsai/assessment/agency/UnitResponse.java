package prongsai.assessment.agency;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;

/** A division as clients see it. It changes with its agency, so its version is the agency's. */
@Schema(description = "A division of an agency.")
record UnitResponse(
        UUID id,
        @Schema(maxLength = 300, examples = "สำนักปลัด") String nameTh,
        @Schema(nullable = true, maxLength = 254, examples = "palad@roiet-tm.example") String mailbox,
        @Schema(description = "The agency's version, for If-Match.", minimum = "0", examples = "1") long version)
        implements Versioned {

    static UnitResponse of(Unit unit) {
        return new UnitResponse(
                unit.id(), unit.nameTh(), unit.mailbox(), unit.agency().version());
    }
}
