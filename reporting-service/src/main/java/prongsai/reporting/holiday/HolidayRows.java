package prongsai.reporting.holiday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import prongsai.kit.problem.Fault;

/** Collects the rows of a file, each holiday once, and what is wrong with them. */
final class HolidayRows {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SOURCE = 500;

    private final Map<LocalDate, Holiday> holidays = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();

    /** @param row of the file, counted from 1, as people see it */
    void add(int row, Holiday holiday) {
        if (!isText(holiday.nameTh(), LONGEST_NAME)) {
            fault(row, "nameTh", "A name has 1 to 200 characters.", "ชื่อวันหยุดต้องมี 1 ถึง 200 อักขระ");
        } else if (holiday.nameEn() != null && !isText(holiday.nameEn(), LONGEST_NAME)) {
            fault(row, "nameEn", "A name has 1 to 200 characters.", "ชื่อวันหยุดต้องมี 1 ถึง 200 อักขระ");
        } else if (!isText(holiday.source(), LONGEST_SOURCE)) {
            fault(row, "source", "A source has 1 to 500 characters.", "แหล่งที่มาต้องมี 1 ถึง 500 อักขระ");
        } else if (holidays.putIfAbsent(holiday.day(), holiday) != null) {
            fault(row, "date", "The day is in the file twice.", "มีวันนี้ซ้ำในไฟล์");
        }
    }

    void fault(int row, String column, String en, String th) {
        faults.add(new Fault("/" + row + "/" + column, en, th));
    }

    HolidayFile file() {
        if (holidays.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault("", "The file has no holidays.", "ไม่มีวันหยุดในไฟล์"));
        }
        return new HolidayFile(List.copyOf(holidays.values()), List.copyOf(faults));
    }

    private static boolean isText(String text, int longest) {
        return text != null
                && !text.isBlank()
                && text.length() <= longest
                && text.chars().noneMatch(Character::isISOControl);
    }
}
