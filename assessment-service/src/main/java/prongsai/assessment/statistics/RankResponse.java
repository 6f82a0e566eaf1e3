package prongsai.assessment.statistics;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.agency.AgencyType;

/** The places of an agency in a group, as clients see them. */
@Schema(description = "Where an agency stands among the assessed agencies of a group.")
record RankResponse(
        UUID agencyId,
        @Schema(description = "The agency at the top of the group; null: the nation.", nullable = true) UUID group,
        @Schema(description = "Null: agencies of all kinds.", nullable = true) AgencyType type,
        @Schema(maxLength = 40, examples = "NACC_ITA") String programme,
        @Schema(description = "Buddhist era.", minimum = "2400", maximum = "2700", examples = "2566") int fiscalYear,
        @Schema(description = "Null where the agency has no total.", nullable = true) Rank overall,
        @Schema(maxItems = 50) List<OfInstrument> instruments,
        @Schema(description = "By number.", maxItems = 99) List<OfIndicator> indicators) {

    @Schema(description = "A place among others.")
    record Rank(
            @Schema(minimum = "0", maximum = "100", examples = "97.73") BigDecimal score,
            @Schema(
                            description =
                                    "1 for the highest score; who has the same score shares the place, and the next are left out.",
                            minimum = "1",
                            maximum = "1000000",
                            examples = "3")
                    int rank,
            @Schema(
                            description = "How many agencies have such a score.",
                            minimum = "1",
                            maximum = "1000000",
                            examples = "245")
                    int of,
            @Schema(
                            description = "How many have the same score, itself among them.",
                            minimum = "1",
                            maximum = "1000000",
                            examples = "1")
                    int sharedBy,
            @Schema(
                            description = "Per cent of the agencies that have this score or less: 100 for the best.",
                            minimum = "0",
                            maximum = "100",
                            examples = "99.18")
                    BigDecimal percentile) {

        private static Rank of(Ranks.Place place) {
            return new Rank(
                    place.score(),
                    place.agencies() - place.upTo() + 1,
                    place.agencies(),
                    place.upTo() - place.less(),
                    Share.of(place.upTo(), place.agencies()));
        }
    }

    @Schema(name = "RankOfInstrument", description = "The place by the scores of an instrument.")
    record OfInstrument(@Schema(maxLength = 40, examples = "IIT") String code, Rank rank) {}

    @Schema(name = "RankOfIndicator", description = "The place by the scores of an indicator.")
    record OfIndicator(@Schema(minimum = "1", maximum = "99", examples = "1") int number, Rank rank) {}

    static RankResponse of(UUID agencyId, RankFilter filter, List<Ranks.Place> places) {
        return new RankResponse(
                agencyId,
                filter.group,
                filter.type,
                filter.programme,
                filter.fiscalYear,
                of(places, "OVERALL").stream().map(Rank::of).findFirst().orElse(null),
                of(places, "INSTRUMENT").stream()
                        .map(place -> new OfInstrument(place.code(), Rank.of(place)))
                        .sorted(Comparator.comparing(OfInstrument::code))
                        .toList(),
                of(places, "INDICATOR").stream()
                        .map(place -> new OfIndicator(Integer.parseInt(place.code()), Rank.of(place)))
                        .sorted(Comparator.comparing(OfIndicator::number))
                        .toList());
    }

    private static List<Ranks.Place> of(List<Ranks.Place> places, String kind) {
        return places.stream().filter(place -> place.kind().equals(kind)).toList();
    }
}
