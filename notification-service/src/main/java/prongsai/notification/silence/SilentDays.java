package prongsai.notification.silence;

import jakarta.transaction.TransactionScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The silences of a day, read once a transaction, however many reminders it decides on. */
@TransactionScoped
class SilentDays {

    private final SilenceRepository rows;
    private final Map<LocalDate, List<Silence>> known = new HashMap<>();

    SilentDays(SilenceRepository rows) {
        this.rows = rows;
    }

    List<Silence> on(LocalDate day) {
        return known.computeIfAbsent(day, rows::on);
    }
}
