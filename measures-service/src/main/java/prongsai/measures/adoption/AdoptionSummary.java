package prongsai.measures.adoption;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many agencies have come how far with an issued plan. */
record AdoptionSummary(
        @Schema(minimum = "0", description = "May adopt it or have adopted it") int expected,
        @Schema(minimum = "0") int notAdopted,
        @Schema(minimum = "0", description = "Have adopted it and work on their own") int draft,
        @Schema(minimum = "0", description = "Have approved their own") int inForce,
        @Schema(minimum = "0", description = "Have closed their own") int closed) {

    /** What the database counts. */
    record Counts(long expected, long adopted, long inForce, long closed) {}

    static AdoptionSummary from(Counts counts) {
        return new AdoptionSummary(
                (int) counts.expected(),
                (int) (counts.expected() - counts.adopted()),
                (int) (counts.adopted() - counts.inForce() - counts.closed()),
                (int) counts.inForce(),
                (int) counts.closed());
    }
}
