package prongsai.reporting.followup;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import prongsai.reporting.fact.FactJson;

/** Stores it in one column. */
@Converter
class FollowUpJson extends FactJson<FollowUpSnapshot> {

    FollowUpJson() {
        super(new TypeReference<>() {});
    }
}
