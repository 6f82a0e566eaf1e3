package prongsai.kit.calendar;

/** Thai digits (๐ to ๙) and Arabic ones; everything else in a text stays as it is. */
public final class ThaiDigits {

    private ThaiDigits() {}

    public static String toArabic(String text) {
        return shift(text, '๐', '0');
    }

    public static String toThai(String text) {
        return shift(text, '0', '๐');
    }

    private static String shift(String text, char zero, char newZero) {
        StringBuilder shifted = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - zero;
            if (digit >= 0 && digit <= 9) {
                shifted.setCharAt(i, (char) (newZero + digit));
            }
        }
        return shifted.toString();
    }
}
