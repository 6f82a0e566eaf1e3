package prongsai.measures.adoption;

/** How a plan departs from the one it was adopted from; what is added departs from nothing. */
enum DepartureKind {
    /** The measure or step is not there. */
    DROPPED,
    /** It no longer says all that the origin says. */
    CHANGED
}
