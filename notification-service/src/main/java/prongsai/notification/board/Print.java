package prongsai.notification.board;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.calendar.ThaiDate;

/** Prints dates, times and figures in one of the two languages, in Bangkok. */
public final class Print {

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final boolean thai;

    Print(Locale language) {
        thai = language.getLanguage().equals("th");
    }

    public String language() {
        return thai ? "th" : "en";
    }

    /** {@code 15 มิ.ย. 2567}, or {@code 15 Jun 2024}. */
    public String day(LocalDate day) {
        return thai ? ThaiDate.day(day).print(ThaiDate.Style.ABBREVIATED) : ENGLISH.format(day);
    }

    public String time(Instant instant) {
        return day(Bangkok.dateOf(instant)) + " " + TIME.format(instant.atZone(Bangkok.ZONE));
    }

    public String count(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    /** From Monday on, as short as a calendar's head. */
    public List<String> weekdays() {
        return thai
                ? List.of("จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส.", "อา.")
                : List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    }

    /** In whole seconds, minutes, hours or days, none of them fewer than two but for seconds. */
    public String wait(Duration time) {
        if (time.toMinutes() < 2) {
            return time.toSeconds() + (thai ? " วินาที" : " s");
        }
        if (time.toHours() < 2) {
            return time.toMinutes() + (thai ? " นาที" : " min");
        }
        return time.toDays() < 2
                ? time.toHours() + (thai ? " ชั่วโมง" : " h")
                : count(time.toDays()) + (thai ? " วัน" : " days");
    }
}
