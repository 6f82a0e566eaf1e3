package prongsai.measures.followup;

/** How a follow-up is held. */
enum Channel {
    /** A group in LINE (กลุ่มไลน์). */
    LINE_GROUP,
    /** ประชุมติดตาม. */
    MEETING,
    /** แบบติดตาม. */
    FORM,
    /** E-mail. */
    EMAIL,
    /** An official letter (หนังสือราชการ). */
    LETTER,
    /** A visit on the spot. */
    SITE_VISIT
}
