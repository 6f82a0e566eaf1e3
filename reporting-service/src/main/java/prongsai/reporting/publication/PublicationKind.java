package prongsai.reporting.publication;

import java.util.Locale;

/** The documents that have a public address. */
enum PublicationKind {
    /** The measures of the year. */
    MEASURES("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"),
    /** What became of them. */
    RESULTS("รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน");

    private final String nameTh;

    PublicationKind(String nameTh) {
        this.nameTh = nameTh;
    }

    /** As its address names it. */
    String segment() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PublicationKind ofSegment(String segment) {
        return valueOf(segment.toUpperCase(Locale.ROOT));
    }

    String nameTh() {
        return nameTh;
    }
}
