package prongsai.assessment.trend;

import java.math.BigDecimal;

/** Where a score went, compared with an earlier year. */
enum Direction {
    /** It rose. */
    INCREASED("เพิ่มขึ้น"),
    /** It fell. */
    DECREASED("ลดลง"),
    /** It is the same to two decimals. */
    UNCHANGED("คงที่");

    private final String th;

    Direction(String th) {
        this.th = th;
    }

    static Direction of(BigDecimal difference) {
        return switch (difference.signum()) {
            case 1 -> INCREASED;
            case -1 -> DECREASED;
            default -> UNCHANGED;
        };
    }

    /** As the booklets print it. */
    String th() {
        return th;
    }
}
