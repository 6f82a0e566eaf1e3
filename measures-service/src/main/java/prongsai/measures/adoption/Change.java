package prongsai.measures.adoption;

/** What has become of a measure from one edition to another. */
enum Change {
    ADDED,
    CHANGED,
    REMOVED
}
