package prongsai.kit.caller;

import java.util.Optional;

/** Where a service keeps the hierarchy as it knows it; every service implements it over its own table of agencies. */
public interface AgencyPaths {

    /** The path of the agency with that code, empty when this service has not heard of it. */
    Optional<String> pathOf(String agencyCode);
}
