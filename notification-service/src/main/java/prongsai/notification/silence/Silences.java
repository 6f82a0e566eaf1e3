package prongsai.notification.silence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import prongsai.notification.dueitem.DueKind;

/** Answers where it is silent. */
@ApplicationScoped
public class Silences {

    private final SilenceRepository rows;

    Silences(SilenceRepository rows) {
        this.rows = rows;
    }

    /** The first day on which that agency is to be reminded of that kind again; empty when it is not silent on this day. */
    public Optional<LocalDate> over(UUID agencyId, DueKind kind, LocalDate today) {
        return rows.lastSilentDay(agencyId, kind, today).map(last -> last.plusDays(1));
    }
}
