package prongsai.notification.holiday;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A public holiday. */
@Entity
class Holiday {

    @Id
    private LocalDate day;

    private int year;

    protected Holiday() {}

    Holiday(LocalDate day, int year) {
        this.day = day;
        this.year = year;
    }
}
