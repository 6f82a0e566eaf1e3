package prongsai.measures.plan;

/** The number and the title of an issue (ประเด็น), as others than its plan read it. */
public record IssueHeading(String number, String title) {}
