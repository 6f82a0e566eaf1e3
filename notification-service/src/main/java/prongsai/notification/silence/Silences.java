package prongsai.notification.silence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import prongsai.notification.agency.Agencies;
import prongsai.notification.dueitem.DueKind;

/** Answers where it is silent. */
@ApplicationScoped
public class Silences {

    private final SilentDays days;
    private final Agencies agencies;

    Silences(SilentDays days, Agencies agencies) {
        this.days = days;
        this.agencies = agencies;
    }

    /**
     * The first day on which that agency is to be reminded of that kind again; empty when it is not silent on this day. Asked
     * within a transaction.
     */
    public Optional<LocalDate> over(UUID agencyId, DueKind kind, LocalDate today) {
        var silences = days.on(today);
        if (silences.isEmpty()) {
            return Optional.empty();
        }
        var place = agencies.place(agencyId).orElse(null);
        return silences.stream()
                .filter(silence -> silence.covers(place, kind))
                .findFirst()
                .map(longest -> longest.silentUntil().plusDays(1));
    }
}
