package prongsai.reporting.holiday;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import prongsai.kit.problem.BuddhistYear;

/** What a file of holidays is, and what is wanted of it. */
class ImportWanted {

    @QueryParam("year")
    @NotNull
    @BuddhistYear
    @Parameter(
            description = "Calendar year of the Buddhist era whose list the file replaces.",
            example = "2571",
            schema = @Schema(minimum = "2400", maximum = "2700"))
    Integer year;

    @QueryParam("source")
    @NotBlank
    @Size(max = 500)
    @Parameter(
            description = "Where the list was announced; rows of a CSV file may name their own.",
            example = "มติคณะรัฐมนตรี: วันหยุดราชการประจำปี 2571")
    String source;

    @QueryParam("certainty")
    @DefaultValue("ANNOUNCED")
    @Parameter(description = "Of the rows that do not say it themselves.")
    Certainty certainty;

    @QueryParam("addSubstitutions")
    @DefaultValue("false")
    @Parameter(description = "Whether substitution days that the file lacks are added by the rule, as CALCULATED.")
    boolean addSubstitutions;

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(description = "Whether it is only checked.")
    boolean dryRun;

    int ceYear() {
        return year - BuddhistYear.CE_TO_BE;
    }
}
