package prongsai.reporting.fact;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;

/** Stores a list of them in one column. */
@Converter
public class StepFacts extends FactJson<List<StepFact>> {

    public StepFacts() {
        super(new TypeReference<>() {});
    }
}
