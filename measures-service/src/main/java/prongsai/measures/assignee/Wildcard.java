package prongsai.measures.assignee;

/** Work groups that a document names together. */
public enum Wildcard {
    /** ทุกกลุ่มงาน. */
    ALL,
    /** กลุ่มงานที่เกี่ยวข้อง. */
    RELATED
}
