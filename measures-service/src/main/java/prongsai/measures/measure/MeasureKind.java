package prongsai.measures.measure;

/** What an agency calls it (มาตรการ/โครงการ/กิจกรรม). */
enum MeasureKind {
    /** มาตรการ. */
    MEASURE,
    /** โครงการ. */
    PROJECT,
    /** กิจกรรม. */
    ACTIVITY
}
