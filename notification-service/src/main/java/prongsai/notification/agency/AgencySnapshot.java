package prongsai.notification.agency;

import java.util.List;
import java.util.UUID;

/** What this service reads of an agency's events. */
record AgencySnapshot(
        UUID id, String code, String nameTh, String type, String path, String mailbox, List<UnitSnapshot> units) {

    AgencySnapshot {
        units = units == null ? List.of() : List.copyOf(units);
    }

    record UnitSnapshot(UUID id, String nameTh, String mailbox) {}
}
