package prongsai.kit.calendar;

/**
 * A year, date or period that the Thai calendar does not know. The message and both hints may be shown to a
 * caller: they name numbers and months, never the text that was read, which may hold a person's name.
 */
public class ThaiCalendarException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String hint;
    private final String hintTh;

    ThaiCalendarException(String message, String hint, String hintTh) {
        super(message + ": " + hint);
        this.hint = hint;
        this.hintTh = hintTh;
    }

    /** What to write instead, in English. */
    public String hint() {
        return hint;
    }

    /** What to write instead, in Thai. */
    public String hintTh() {
        return hintTh;
    }
}
