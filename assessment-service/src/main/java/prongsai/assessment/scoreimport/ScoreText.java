package prongsai.assessment.scoreimport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import prongsai.kit.calendar.ThaiDigits;

/**
 * A score as people write it: ๙๗.๘๕, 97,85, "97.85 ", or - and N/A for none.
 *
 * @param value two decimals; null: none is given, or it is not readable
 * @param fault null: it is readable
 */
record ScoreText(BigDecimal value, Fault fault) {

    /** Why a text is no score. */
    enum Fault {
        NOT_A_NUMBER,
        OUT_OF_RANGE,
        TOO_MANY_DECIMALS
    }

    private static final Set<String> NONE =
            Set.of("", "-", "–", "—", "n/a", "na", "n.a.", "ไม่มี", "ไม่มีคะแนน", "ไม่ประเมิน");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}(?:[.,]\\d{1,20})?");
    /** 1,000 is a thousand, however many people write 97,85 with a comma. */
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3},\\d{3}");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u200B]+");
    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    static ScoreText read(String text) {
        var plain = BLANKS.matcher(ThaiDigits.toArabic(text)).replaceAll("");
        if (NONE.contains(plain.toLowerCase(Locale.ROOT))) {
            return new ScoreText(null, null);
        }
        if (!NUMBER.matcher(plain).matches()) {
            return new ScoreText(null, Fault.NOT_A_NUMBER);
        }
        var number =
                new BigDecimal(THOUSANDS.matcher(plain).matches() ? plain.replace(",", "") : plain.replace(',', '.'));
        if (number.signum() < 0 || number.compareTo(MOST) > 0) {
            return new ScoreText(null, Fault.OUT_OF_RANGE);
        }
        if (number.stripTrailingZeros().scale() > DECIMALS) {
            return new ScoreText(number.setScale(DECIMALS, RoundingMode.HALF_EVEN), Fault.TOO_MANY_DECIMALS);
        }
        return new ScoreText(number.setScale(DECIMALS), null);
    }

    /** A printed total may be a formula's value; it is compared, so it may be rounded. */
    static ScoreText readPrinted(String text) {
        var read = read(text);
        return read.fault == Fault.TOO_MANY_DECIMALS ? new ScoreText(read.value, null) : read;
    }
}
