package prongsai.notification.notice;

import java.util.UUID;
import java.util.regex.Pattern;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/** A place in the order in which reminders were told; the id of an event in the stream. */
record Mark(long number, UUID reminderId) implements Comparable<Mark> {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,18})-([0-9a-f-]{36})");
    private static final UUID LAST = new UUID(-1, -1);

    /** Behind all that have that number. */
    static Mark after(long number) {
        return new Mark(number, LAST);
    }

    static Mark parse(String text) {
        var parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw unknown();
        }
        try {
            return new Mark(Long.parseLong(parts.group(1)), UUID.fromString(parts.group(2)));
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    /** As the database orders them: it reads ids as unsigned. */
    @Override
    public int compareTo(Mark other) {
        int byNumber = Long.compare(number, other.number);
        if (byNumber != 0) {
            return byNumber;
        }
        int byHead =
                Long.compareUnsigned(reminderId.getMostSignificantBits(), other.reminderId.getMostSignificantBits());
        return byHead != 0
                ? byHead
                : Long.compareUnsigned(
                        reminderId.getLeastSignificantBits(), other.reminderId.getLeastSignificantBits());
    }

    private static Problem unknown() {
        return Problem.malformed(Fault.parameter(
                "Last-Event-ID", "This stream did not send such an event.", "สตรีมนี้ไม่ได้ส่งเหตุการณ์นี้"));
    }

    @Override
    public String toString() {
        return number + "-" + reminderId;
    }
}
