package prongsai.measures.followup;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** How far a measure had come when the follow-up was held. */
@Embeddable
record Progress(UUID measureId, int percent, String note) {}
