package prongsai.kit.sample;

import prongsai.kit.caller.AgencyPaths;

import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class SampleAgencies implements AgencyPaths {

    @Override
    public Optional<String> pathOf(String agencyCode) {
        return agencyCode.equals("UNKNOWN") ? Optional.empty() : Optional.of("/TH/" + agencyCode + "/");
    }
}
