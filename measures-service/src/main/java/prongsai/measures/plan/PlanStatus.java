package prongsai.measures.plan;

import prongsai.kit.problem.Problem;

/** The life of a measure plan, and what each state of it lets pass (else 409). */
public enum PlanStatus {
    /** Its head and its measures may change. */
    DRAFT,
    /** Its content stands; its steps are reported and verified. Reopening it, with a reason, makes it a draft again. */
    APPROVED,
    /** The year is over; nothing changes any more. */
    CLOSED;

    /** Lets pass what changes the content. */
    void requireDraft() {
        if (this != DRAFT) {
            throw Problem.wrongState(
                    "The plan is approved; to change its content, reopen it with a reason.",
                    "แผนนี้อนุมัติแล้ว หากต้องการแก้ไขเนื้อหาให้เปิดแผนอีกครั้งพร้อมเหตุผล");
        }
    }

    /** Lets pass what is done while a plan is carried out. */
    void requireApproved() {
        if (this != APPROVED) {
            throw Problem.wrongState(
                    "The plan is not in force: it is not approved, or closed.", "แผนนี้ยังไม่อนุมัติหรือปิดแล้ว");
        }
    }

    /** Lets pass what may be done as long as the plan is not over. */
    void requireNotClosed() {
        if (this == CLOSED) {
            throw Problem.wrongState("The plan is closed.", "แผนนี้ปิดแล้ว");
        }
    }
}
