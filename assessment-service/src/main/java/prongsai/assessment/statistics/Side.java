package prongsai.assessment.statistics;

/** On which side of a boundary an agency is. */
enum Side {
    /** At a level, and just so: a little less, and it is lost. */
    ABOVE,
    /** A little more, and the next level is reached. */
    BELOW
}
