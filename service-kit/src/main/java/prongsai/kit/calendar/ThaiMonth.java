package prongsai.kit.calendar;

import java.time.Month;
import java.util.List;

/** The months as Thai officers write them; not the JDK's names, which depend on its locale data. */
final class ThaiMonth {

    private static final List<String> FULL = List.of(
            "มกราคม",
            "กุมภาพันธ์",
            "มีนาคม",
            "เมษายน",
            "พฤษภาคม",
            "มิถุนายน",
            "กรกฎาคม",
            "สิงหาคม",
            "กันยายน",
            "ตุลาคม",
            "พฤศจิกายน",
            "ธันวาคม");

    private static final List<String> ABBREVIATED =
            List.of("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.");

    private ThaiMonth() {}

    static String full(Month month) {
        return FULL.get(month.ordinal());
    }

    static String abbreviated(Month month) {
        return ABBREVIATED.get(month.ordinal());
    }

    /** The month of a full or abbreviated name, with or without its full stops. */
    static Month named(String name) {
        String bare = name.replace(".", "");
        for (Month month : Month.values()) {
            if (bare.equals(full(month)) || bare.equals(abbreviated(month).replace(".", ""))) {
                return month;
            }
        }
        throw new ThaiCalendarException(
                "This is not the name of a month",
                "write the month as in กันยายน or ก.ย.",
                "โปรดเขียนชื่อเดือนเต็มหรือชื่อย่อ เช่น กันยายน หรือ ก.ย.");
    }
}
