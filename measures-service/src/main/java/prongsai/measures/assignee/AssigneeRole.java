package prongsai.measures.assignee;

/** What an assignee does (domain, rule 3). */
public enum AssigneeRole {
    /** Acts (ผู้รับผิดชอบหลัก). */
    MAIN,
    /** Is involved (ผู้เกี่ยวข้อง). */
    SECONDARY,
    /** Follows up (ผู้กำกับติดตาม). */
    SUPERVISOR,
    /** Reports. */
    REPORTER,
    /** Receives the report. */
    RECIPIENT,
    /** Approves, or decides who acts (หัวหน้าส่วนราชการมอบหมาย). */
    APPROVER
}
