package prongsai.kit.page;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/** The sort values of a row, as an opaque string for clients. What does not decode is refused as malformed. */
public final class Cursor {

    private static final char SEPARATOR = '\u001f'; // the unit separator of ASCII, which no sort value holds

    private final List<String> values;

    private Cursor(List<String> values) {
        this.values = values;
    }

    /** Of the values by which the list is sorted, in their order. */
    public static Cursor of(Object... sortValues) {
        return new Cursor(Arrays.stream(sortValues).map(String::valueOf).toList());
    }

    public String encode() {
        var joined = values.stream().collect(Collectors.joining(String.valueOf(SEPARATOR)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor decode(String text) {
        try {
            var joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return new Cursor(List.of(joined.split(String.valueOf(SEPARATOR), -1)));
        } catch (IllegalArgumentException e) {
            throw notOfThisList();
        }
    }

    public String text(int index) {
        if (index >= values.size() || values.get(index).indexOf('\0') >= 0) {
            throw notOfThisList();
        }
        return values.get(index);
    }

    public UUID uuid(int index) {
        try {
            return UUID.fromString(text(index));
        } catch (IllegalArgumentException e) {
            throw notOfThisList();
        }
    }

    public long number(int index) {
        try {
            return Long.parseLong(text(index));
        } catch (NumberFormatException e) {
            throw notOfThisList();
        }
    }

    public LocalDate date(int index) {
        try {
            return LocalDate.parse(text(index));
        } catch (DateTimeException e) {
            throw notOfThisList();
        }
    }

    /** 400: one that another list made, or nobody. */
    public static Problem notOfThisList() {
        return Problem.malformed(Fault.parameter(
                "cursor", "This cursor was not made by this list.", "เคอร์เซอร์นี้ไม่ได้มาจากรายการนี้"));
    }
}
