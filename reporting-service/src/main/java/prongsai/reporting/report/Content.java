package prongsai.reporting.report;

/** What kind of thing is reported, with the words that officers use for it (education area office, FY2566). */
public enum Content {
    /** How far the work has come. */
    PROGRESS("รายงานความก้าวหน้า"),
    /** What was done, in short. */
    SUMMARY("รายงานสรุปผล"),
    /** What came of it. */
    RESULT("รายงานผลการดำเนินงาน");

    private final String nameTh;

    Content(String nameTh) {
        this.nameTh = nameTh;
    }

    public String nameTh() {
        return nameTh;
    }
}
