package prongsai.reporting.fact;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;

/** Stores a list of them in one column. */
@Converter
public class ConstraintFacts extends FactJson<List<ConstraintFact>> {

    public ConstraintFacts() {
        super(new TypeReference<>() {});
    }
}
