package prongsai.measures.plan;

import jakarta.persistence.Embeddable;

/**
 * A question or item that an issue is about.
 *
 * @param printedCode as printed, such as ๐๑๔
 * @param title null where the document gives the code alone
 */
@Embeddable
record IssueItem(String issueNumber, String printedCode, String title) {}
