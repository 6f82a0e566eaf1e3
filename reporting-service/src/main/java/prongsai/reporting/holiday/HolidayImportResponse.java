package prongsai.reporting.holiday;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;

/** An import of holidays as clients see it; it never changes. */
@Schema(name = "HolidayImport")
record HolidayImportResponse(
        UUID id,
        @Schema(description = "Calendar year, Buddhist era.", examples = "2571", minimum = "2400", maximum = "2700")
                int year,
        HolidayImport.Format format,
        @Schema(description = "Whether it was only checked.") boolean dryRun,
        @Schema(maxLength = 500) String source,
        @Schema(description = "How many days the list has.", minimum = "0", maximum = "366") int holidays,
        @Schema(minimum = "0", maximum = "366") int added,
        @Schema(minimum = "0", maximum = "366") int removed,
        @Schema(minimum = "0", maximum = "366") int changed,
        Instant importedAt,
        @Schema(description = "The agency whose account did it.", maxLength = 40) String agencyCode)
        implements Versioned {

    static HolidayImportResponse from(HolidayImport of) {
        return new HolidayImportResponse(
                of.id(),
                of.year(),
                of.format(),
                of.isDryRun(),
                of.source(),
                of.holidays(),
                of.added(),
                of.removed(),
                of.changed(),
                of.importedAt(),
                of.agencyCode());
    }

    @Override
    public long version() {
        return 0;
    }
}
