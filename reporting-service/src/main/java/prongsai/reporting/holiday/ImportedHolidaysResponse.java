package prongsai.reporting.holiday;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;

/** What an import did, or would do, day by day. */
@Schema(name = "ImportedHolidays")
record ImportedHolidaysResponse(
        UUID id,
        HolidayImportResponse holidayImport,
        @Schema(description = "The whole list, by date.", maxItems = 400) List<HolidayResponse> holidays,
        @Schema(description = "What differs from the list before.", maxItems = 800)
                List<Differences.Difference> differences,
        @Schema(
                        description =
                                "Days that the rule of substitution gives and the list lacks; the cabinet may have"
                                        + " decided so. `addSubstitutions` adds them.",
                        maxItems = 100)
                List<HolidayResponse> missingSubstitutions)
        implements Versioned {

    static ImportedHolidaysResponse of(
            HolidayImport row, List<Holiday> list, Differences differences, List<Holiday> missing) {
        return new ImportedHolidaysResponse(
                row.id(),
                HolidayImportResponse.from(row),
                list.stream().map(HolidayResponse::from).toList(),
                differences.list(),
                missing.stream().map(HolidayResponse::from).toList());
    }

    @Override
    public long version() {
        return 0;
    }
}
