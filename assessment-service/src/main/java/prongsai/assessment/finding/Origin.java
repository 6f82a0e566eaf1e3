package prongsai.assessment.finding;

/** What a finding was concluded from. */
public enum Origin {
    /** The score of an indicator. */
    SCORE,
    /** A remark of the assessors. */
    ASSESSOR,
    /** The answers to a question of IIT or EIT. */
    QUESTION,
    /** An item that the agency did not, or not well, disclose. */
    OIT_ITEM,
    /** The agency's own judgement. */
    SELF
}
