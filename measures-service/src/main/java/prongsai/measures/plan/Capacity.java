package prongsai.measures.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * In which capacity somebody approved; a position, never a name.
 *
 * @param acting รักษาการในตำแหน่ง
 * @param ownPosition the position that one who is acting holds himself, null where it is not stated
 */
@Embeddable
record Capacity(
        @Column(name = "approved_position") String position,
        @Column(name = "approved_acting") Boolean acting,
        @Column(name = "approved_own_position") String ownPosition) {}
