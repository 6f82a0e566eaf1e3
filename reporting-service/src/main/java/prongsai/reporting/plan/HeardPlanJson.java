package prongsai.reporting.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import prongsai.reporting.fact.FactJson;

/** Stores it in one column. */
@Converter
class HeardPlanJson extends FactJson<MeasurePlanSnapshot> {

    HeardPlanJson() {
        super(new TypeReference<>() {});
    }
}
