package prongsai.kit.text;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a question or item as a document prints it, the code that is meant ({@code i}, {@code e} or
 * {@code o} and a number from 1 to 99; null unless {@code EXACT} or {@code REPAIRED}), and how sure that is. A
 * code names an item only together with its programme and fiscal year: o42, o34 and o25 were the same item (domain
 * rules, sections 2 and 4).
 */
public record ItemCode(String raw, String normalised, Certainty certainty) {

    private static final Pattern CODE = Pattern.compile("[ieo][1-9][0-9]?");

    /** The words before a number, as their search key: ข้อ, ข้อที่, ข้อคำถาม, ข้อคำถามที่. */
    private static final String INTRODUCED = "(?:ข้อ(?:คำถาม)?(?:ที่)?)?";

    private static final Pattern LETTER_AND_NUMBER = Pattern.compile(INTRODUCED + "([ieo]) ?0?([1-9][0-9]?)");
    private static final Pattern ZERO_AND_NUMBER = Pattern.compile(INTRODUCED + "0 ?([1-9][0-9]?)");
    private static final Pattern NUMBER = Pattern.compile(INTRODUCED + "[1-9][0-9]?");

    public ItemCode {
        Objects.requireNonNull(raw, "raw");
        boolean known = certainty == Certainty.EXACT || certainty == Certainty.REPAIRED;
        if (known != (normalised != null) || known && !CODE.matcher(normalised).matches()) {
            throw new IllegalArgumentException("a code is normalised when, and only when, it is known");
        }
    }

    /** The three instruments of the assessment, each with the letter of its codes. */
    public enum Instrument {
        IIT,
        EIT,
        OIT
    }

    /**
     * Reads what stands in a document. A zero before a number, Thai or Arabic ({@code ๐๓๐}, {@code 021}), is the
     * letter o: no list of items counts from zero, and a scan confuses the two. An absent code (null) is read as
     * an empty one.
     */
    public static ItemCode read(String raw) {
        String given = raw == null ? "" : raw;
        if (CODE.matcher(given.strip()).matches()) {
            return new ItemCode(given, given.strip(), Certainty.EXACT);
        }
        String key = ThaiText.searchKey(given);
        Matcher code = LETTER_AND_NUMBER.matcher(key);
        if (code.matches()) {
            return new ItemCode(given, code.group(1) + code.group(2), Certainty.REPAIRED);
        }
        Matcher zero = ZERO_AND_NUMBER.matcher(key);
        if (zero.matches()) {
            return new ItemCode(given, "o" + zero.group(1), Certainty.REPAIRED);
        }
        boolean number = NUMBER.matcher(key).matches();
        return new ItemCode(given, null, number ? Certainty.AMBIGUOUS : Certainty.UNREADABLE);
    }

    /** The instrument whose code this is; empty when the code is not known. */
    public Optional<Instrument> instrument() {
        return Optional.ofNullable(normalised).map(code -> switch (code.charAt(0)) {
            case 'i' -> Instrument.IIT;
            case 'e' -> Instrument.EIT;
            default -> Instrument.OIT;
        });
    }
}
