package prongsai.measures.agency;

import java.util.List;
import java.util.UUID;

/** What this service reads of an agency's events. */
record AgencySnapshot(UUID id, String code, String nameTh, String path, List<Unit> units) {

    AgencySnapshot {
        units = units == null ? List.of() : List.copyOf(units);
    }

    record Unit(UUID id, String nameTh) {}
}
