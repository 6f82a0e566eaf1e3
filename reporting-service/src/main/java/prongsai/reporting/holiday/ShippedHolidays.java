package prongsai.reporting.holiday;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import prongsai.kit.problem.BuddhistYear;

/** Puts the holidays that come with this release in place, unless somebody has imported a list for the year. */
@ApplicationScoped
class ShippedHolidays {

    private static final String FILE = "/holidays/2566-2570.csv";

    private final HolidayYears years;

    ShippedHolidays(HolidayYears years) {
        this.years = years;
    }

    void start(@Observes StartupEvent event) {
        read().forEach((year, holidays) -> years.ship(year, holidays, digest(holidays)));
    }

    /** By calendar year of the Buddhist era. */
    static TreeMap<Integer, List<Holiday>> read() {
        try (var file = ShippedHolidays.class.getResourceAsStream(FILE)) {
            return new HolidayCsv(file.readAllBytes(), FILE, Certainty.ANNOUNCED)
                    .read().holidays().stream()
                            .collect(Collectors.groupingBy(
                                    holiday -> holiday.day().getYear() + BuddhistYear.CE_TO_BE,
                                    TreeMap::new,
                                    Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(List<Holiday> holidays) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(holidays.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
