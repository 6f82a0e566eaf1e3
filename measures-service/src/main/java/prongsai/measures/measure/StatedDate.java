package prongsai.measures.measure;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.YearMonth;
import prongsai.kit.calendar.FiscalYear;
import prongsai.kit.calendar.Precision;

/** One end of a period as exactly as it was stated: "May 2567" is its first day when it begins a period, its last when it ends one. */
@Embeddable
record StatedDate(LocalDate date, @Enumerated(STRING) Precision precision) {

    static StatedDate beginning(LocalDate date, Precision precision) {
        return new StatedDate(
                switch (precision) {
                    case DAY -> date;
                    case MONTH -> date.withDayOfMonth(1);
                    case FISCAL_YEAR -> FiscalYear.containing(date).start();
                },
                precision);
    }

    static StatedDate ending(LocalDate date, Precision precision) {
        return new StatedDate(
                switch (precision) {
                    case DAY -> date;
                    case MONTH -> YearMonth.from(date).atEndOfMonth();
                    case FISCAL_YEAR -> FiscalYear.containing(date).end();
                },
                precision);
    }
}
