package prongsai.measures.followup;

import java.util.UUID;
import jakarta.persistence.Embeddable;

/** How far a measure had come when the follow-up was held. */
@Embeddable
record Progress(UUID measureId, int percent, String note) {}
