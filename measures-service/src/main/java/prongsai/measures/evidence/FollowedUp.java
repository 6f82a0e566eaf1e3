package prongsai.measures.evidence;

import java.util.Optional;
import java.util.UUID;

/** What evidence has to know of follow-ups, which come after it. */
public interface FollowedUp {

    /** The measure plan of a follow-up that the caller may see. */
    Optional<UUID> measurePlanOf(UUID followUpId);
}
