package prongsai.reporting.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import prongsai.reporting.fact.FactJson;

/** Stores it in one column. */
@Converter
class AssessmentJson extends FactJson<AssessmentSnapshot> {

    AssessmentJson() {
        super(new TypeReference<>() {});
    }
}
