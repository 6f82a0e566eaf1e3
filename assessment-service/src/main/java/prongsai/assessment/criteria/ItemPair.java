package prongsai.assessment.criteria;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item of one year and what it is in another.
 *
 * @param similarity of their titles, 0.00 to 1.00
 */
record ItemPair(Item from, Item to, BigDecimal similarity, Origin origin) {

    /** Who says that the two are the same. */
    @Schema(name = "ItemPairOrigin")
    enum Origin {
        /** A person, for these two or over the years between them. */
        CONFIRMED,
        /** Their titles, and nobody contradicted. */
        SIMILAR
    }
}
