package prongsai.measures.measure;

/** The life of a step: reported done, verified done and done in part are different things (domain, rule 7). */
public enum StepStatus {
    /** Nothing is reported. */
    OPEN,
    /** Reported done in part; the rest is still to be reported. */
    DONE_IN_PART,
    /** Reported done; somebody else is to verify it. */
    REPORTED_DONE,
    /** The report was not accepted; the step is to be reported again. */
    REJECTED,
    /** Done, as somebody else than the reporter has verified. */
    VERIFIED;

    /** Whether it was done as far as the one who did it is concerned. */
    public boolean done() {
        return this == REPORTED_DONE || this == VERIFIED;
    }
}
