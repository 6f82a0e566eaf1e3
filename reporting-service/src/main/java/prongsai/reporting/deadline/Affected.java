package prongsai.reporting.deadline;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Whose reports move, and which; what is null does not narrow it.
 *
 * @param fiscalYear Buddhist era
 * @param periodLabels such as {@code Q1/2567}
 * @param contents names of {@link prongsai.reporting.report.Content}
 * @param dueFrom present due date, included
 * @param dueUntil present due date, included
 * @param below the code of an agency, whose own reports and those of all below it are meant
 * @param agencyType as assessment-service names it
 * @param reportId one report, of an extension
 */
@Embeddable
record Affected(
        int fiscalYear,
        List<String> periodLabels,
        List<String> contents,
        LocalDate dueFrom,
        LocalDate dueUntil,
        String below,
        String agencyType,
        List<String> agencyCodes,
        UUID reportId) {

    static Affected only(UUID reportId, int fiscalYear) {
        return new Affected(fiscalYear, null, null, null, null, null, null, null, reportId);
    }
}
