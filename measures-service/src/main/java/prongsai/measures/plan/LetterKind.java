package prongsai.measures.plan;

/** What is around a plan. */
enum LetterKind {
    /** บันทึกข้อความ, within an agency. */
    MEMO,
    /** หนังสือภายนอก, to another one. */
    LETTER,
    /** ประกาศ, to all whom it concerns. */
    ANNOUNCEMENT
}
