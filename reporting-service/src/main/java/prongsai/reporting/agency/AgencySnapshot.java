package prongsai.reporting.agency;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What this service reads of {@code agency.registered} and {@code agency.changed}. */
record AgencySnapshot(UUID id, String code, String nameTh, String type, String path, List<UnitSnapshot> units) {

    record UnitSnapshot(UUID id, String nameTh) {}

    Agency agency() {
        return new Agency(
                id,
                code,
                nameTh,
                type,
                path,
                units.stream().collect(Collectors.toMap(UnitSnapshot::id, UnitSnapshot::nameTh)));
    }
}
