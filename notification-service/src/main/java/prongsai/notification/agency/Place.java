package prongsai.notification.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Where an agency stands.
 *
 * @param path codes from the nation down to the agency, between slashes
 * @param type the producer's word for what kind of agency it is, null where it is not known
 */
public record Place(UUID agencyId, String path, String type) {

    /** The paths of the agencies above it, the highest first. */
    public List<String> pathsAbove() {
        var paths = new ArrayList<String>();
        for (int slash = path.indexOf('/', 1);
                slash >= 0 && slash < path.length() - 1;
                slash = path.indexOf('/', slash + 1)) {
            paths.add(path.substring(0, slash + 1));
        }
        return paths;
    }
}
