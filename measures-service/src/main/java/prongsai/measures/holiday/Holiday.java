package prongsai.measures.holiday;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A public holiday (วันหยุดราชการ), announced or calculated, substitution days too. */
@Entity
class Holiday {

    @Id
    private LocalDate observedOn;

    private String nameTh;

    protected Holiday() {}

    Holiday(LocalDate day, String nameTh) {
        observedOn = day;
        this.nameTh = nameTh;
    }

    void rename(String nameTh) {
        this.nameTh = nameTh;
    }

    LocalDate day() {
        return observedOn;
    }

    String nameTh() {
        return nameTh;
    }
}
