package prongsai.reporting.fact;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;

/** Stores a list of them in one column. */
@Converter
public class CitedItems extends FactJson<List<CitedItem>> {

    public CitedItems() {
        super(new TypeReference<>() {});
    }
}
