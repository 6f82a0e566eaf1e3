package prongsai.measures.agency;

import java.util.List;
import java.util.UUID;

/** An agency for tests without a database. */
public final class AnAgency {

    private AnAgency() {}

    /** At that place in the hierarchy, whose last code is its own. */
    public static Agency at(String path) {
        var codes = path.split("/");
        var agency = new Agency(UUID.randomUUID());
        agency.learn(new AgencySnapshot(agency.id(), codes[codes.length - 1], "หน่วยงาน", path, List.of()));
        return agency;
    }
}
