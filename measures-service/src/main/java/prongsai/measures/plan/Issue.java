package prongsai.measures.plan;

/**
 * An issue (ประเด็น) of a plan.
 *
 * @param number as printed, such as 1.1
 * @param analysis what the document says of it, null where it is silent
 */
record Issue(String number, String title, String analysis) {}
