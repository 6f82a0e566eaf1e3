package prongsai.reporting.fact;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

/** Stores the facts that a submission confirms. */
@Converter
public class StoredFacts extends FactJson<Facts> {

    public StoredFacts() {
        super(new TypeReference<>() {});
    }
}
