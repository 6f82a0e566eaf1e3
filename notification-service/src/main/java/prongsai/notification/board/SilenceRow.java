package prongsai.notification.board;

import java.time.LocalDate;
import java.util.UUID;
import prongsai.notification.dueitem.DueKind;

/**
 * A silence that is not over.
 *
 * @param agencyCode null: everywhere
 * @param kind null: both
 * @param mine whether the caller may end it
 */
public record SilenceRow(
        UUID id,
        String agencyCode,
        String agencyTh,
        DueKind kind,
        LocalDate from,
        LocalDate until,
        String reason,
        long version,
        boolean mine) {}
