package prongsai.assessment.criteria;

/** Where criteria are in their life. */
public enum CriteriaStatus {
    /** Being written; nothing is judged by them. */
    DRAFT,
    /** In force for their year, and unchangeable: what was judged by them must stay as it is. */
    PUBLISHED
}
