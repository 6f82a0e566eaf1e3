package prongsai.reporting.fiscalyear;

import prongsai.kit.calendar.ThaiDate;
import prongsai.kit.calendar.ThaiDigits;

/** Which digits Thai text is written with. */
enum Digits {
    /** ๑ ตุลาคม ๒๕๖๖, as in official papers. */
    THAI(ThaiDate.Style.FULL_THAI_DIGITS),
    /** 1 ตุลาคม 2566. */
    ARABIC(ThaiDate.Style.FULL);

    private final ThaiDate.Style style;

    Digits(ThaiDate.Style style) {
        this.style = style;
    }

    ThaiDate.Style style() {
        return style;
    }

    String of(String text) {
        return this == THAI ? ThaiDigits.toThai(text) : text;
    }
}
