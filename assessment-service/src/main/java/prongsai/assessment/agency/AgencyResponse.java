package prongsai.assessment.agency;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;

/** An agency as clients see it. */
@Schema(description = "An agency with its units and its place in the hierarchy.")
record AgencyResponse(
        UUID id,
        @Schema(maxLength = 40, examples = "ROIET-TM") String code,
        @Schema(maxLength = 300, examples = "เทศบาลเมืองร้อยเอ็ด") String nameTh,
        @Schema(examples = "MUNICIPALITY_TOWN") AgencyType type,
        @Schema(description = "Codes from the root down.", maxLength = 1000, examples = "/TH/MOI/ROIET/ROIET-TM/")
                String path,
        @Schema(description = "Null for the root.", nullable = true) UUID parentId,
        @Schema(nullable = true, maxLength = 254, examples = "saraban@roiet-tm.example") String mailbox,
        @Schema(maxItems = 20, examples = "[\"ทม.ร้อยเอ็ด\"]") List<@Size(max = 300) String> aliases,
        @Schema(maxItems = 10000) List<UnitOfAgency> units,
        @Schema(description = "For If-Match.", minimum = "0", examples = "0") long version)
        implements Versioned {

    @Schema(description = "A division of the agency.")
    record UnitOfAgency(
            UUID id,
            @Schema(maxLength = 300, examples = "สำนักปลัด") String nameTh,
            @Schema(nullable = true, maxLength = 254, examples = "palad@roiet-tm.example") String mailbox) {}

    static AgencyResponse of(Agency agency) {
        return new AgencyResponse(
                agency.id(),
                agency.code(),
                agency.nameTh(),
                agency.type(),
                agency.path(),
                agency.parentId(),
                agency.mailbox(),
                List.copyOf(agency.aliases()),
                agency.units().stream()
                        .map(unit -> new UnitOfAgency(unit.id(), unit.nameTh(), unit.mailbox()))
                        .toList(),
                agency.version());
    }
}
