package prongsai.measures.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import prongsai.kit.rows.StoredJson;

/**
 * Keeps a list that nobody looks into by itself in the row of its plan, as JSON. A list is replaced and never changed in place, else
 * Hibernate would not see it.
 */
abstract class ListInRow<T> implements AttributeConverter<List<T>, String> {

    /** Most plans have nothing of most kinds. */
    private static final String NOTHING = "[]";

    private final ObjectReader reader;
    private final ObjectWriter writer;

    private ListInRow(Class<T> element) {
        var list = StoredJson.MAPPER.getTypeFactory().constructCollectionType(List.class, element);
        reader = StoredJson.MAPPER.readerFor(list);
        writer = StoredJson.MAPPER.writerFor(list);
    }

    @Override
    public String convertToDatabaseColumn(List<T> elements) {
        try {
            return writer.writeValueAsString(elements);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a list that cannot be written", e);
        }
    }

    @Override
    public List<T> convertToEntityAttribute(String text) {
        try {
            return text == null || text.equals(NOTHING) ? List.of() : List.copyOf(reader.<List<T>>readValue(text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list that cannot be read", e);
        }
    }

    @Converter
    @Immutable
    static class OfIssues extends ListInRow<Issue> {
        OfIssues() {
            super(Issue.class);
        }
    }

    @Converter
    @Immutable
    static class OfIssueItems extends ListInRow<IssueItem> {
        OfIssueItems() {
            super(IssueItem.class);
        }
    }

    @Converter
    @Immutable
    static class OfConstraints extends ListInRow<PlanConstraint> {
        OfConstraints() {
            super(PlanConstraint.class);
        }
    }

    @Converter
    @Immutable
    static class OfExplanations extends ListInRow<FindingExplanation> {
        OfExplanations() {
            super(FindingExplanation.class);
        }
    }

    @Converter
    @Immutable
    static class OfReopenings extends ListInRow<Reopening> {
        OfReopenings() {
            super(Reopening.class);
        }
    }
}
