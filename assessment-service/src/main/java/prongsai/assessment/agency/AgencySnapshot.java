package prongsai.assessment.agency;

import java.util.List;
import java.util.UUID;

/** An agency as the other services hear of it: {@code agency.registered.v1} and {@code agency.changed.v1}. */
record AgencySnapshot(
        UUID id,
        String code,
        String nameTh,
        AgencyType type,
        String path,
        UUID parentId,
        String mailbox,
        List<UnitSnapshot> units) {

    record UnitSnapshot(UUID id, String nameTh, String mailbox) {}

    static AgencySnapshot of(Agency agency) {
        return new AgencySnapshot(
                agency.id(),
                agency.code(),
                agency.nameTh(),
                agency.type(),
                agency.path(),
                agency.parentId(),
                agency.mailbox(),
                agency.units().stream()
                        .map(unit -> new UnitSnapshot(unit.id(), unit.nameTh(), unit.mailbox()))
                        .toList());
    }
}
