package prongsai.reporting.chart;

import java.math.BigDecimal;
import prongsai.kit.calendar.ThaiDigits;
import prongsai.reporting.manuscript.Digits;

/** Numbers as the document prints them. */
record Numbers(Digits digits) {

    String print(BigDecimal number) {
        var text = number.toPlainString();
        return digits == Digits.THAI ? ThaiDigits.toThai(text) : text;
    }
}
