package prongsai.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import prongsai.kit.caller.AgencyPaths;

@ApplicationScoped
class SampleAgencies implements AgencyPaths {

    @Override
    public Optional<String> pathOf(String agencyCode) {
        return agencyCode.equals("UNKNOWN") ? Optional.empty() : Optional.of("/TH/" + agencyCode + "/");
    }
}
