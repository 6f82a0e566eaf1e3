package prongsai.kit.problem;

import java.util.List;
import java.util.Locale;

/** The two languages of the API's texts; English where nobody asks for Thai. */
enum Language {
    EN,
    TH;

    private static final Locale THAI = Locale.forLanguageTag("th");

    String choose(String en, String th) {
        return this == TH ? th : en;
    }

    /** From an Accept-Language header; null or unreadable is English. */
    static Language of(String acceptLanguage) {
        if (acceptLanguage == null) {
            return EN;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), List.of(THAI, Locale.ENGLISH));
            return THAI.equals(best) ? TH : EN;
        } catch (IllegalArgumentException e) {
            return EN;
        }
    }
}
