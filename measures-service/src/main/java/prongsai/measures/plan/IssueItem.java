package prongsai.measures.plan;

/**
 * A question or item that an issue is about.
 *
 * @param printedCode as printed, such as ๐๑๔
 * @param title null where the document gives the code alone
 */
record IssueItem(String issueNumber, String printedCode, String title) {}
