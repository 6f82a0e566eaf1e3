package prongsai.reporting.report;

import java.util.UUID;

/**
 * Which of the reports that wait for a decision are asked for.
 *
 * @param reviewerAgencyId whose decision they wait for
 * @param fromBelow whether those of agencies below it are asked for
 * @param ofOwnHead whether those to its own head are asked for
 * @param notHandedInBy the account that handed in none of their versions
 * @param agencyId null: of all agencies
 * @param fiscalYear null: of all years
 */
public record Waiting(
        UUID reviewerAgencyId,
        boolean fromBelow,
        boolean ofOwnHead,
        String notHandedInBy,
        UUID agencyId,
        Integer fiscalYear) {}
