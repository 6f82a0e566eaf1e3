package prongsai.measures.adoption;

/** What an agency answers to a change that it is offered. */
enum Decision {
    /** The change is taken over into its plan. */
    ACCEPTED,
    /** Its plan stays as it is, for a reason. */
    DECLINED
}
