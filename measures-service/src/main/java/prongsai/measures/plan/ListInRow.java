package prongsai.measures.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;

/**
 * Keeps a list that nobody looks into by itself in the row of its plan, as JSON in a form of its own that no setting of the API
 * changes. A list is replaced and never changed in place, else Hibernate would not see it.
 */
abstract class ListInRow<T> implements AttributeConverter<List<T>, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** Most plans have nothing of most kinds. */
    private static final String NOTHING = "[]";

    private final ObjectReader reader;
    private final ObjectWriter writer;

    private ListInRow(Class<T> element) {
        var list = JSON.getTypeFactory().constructCollectionType(List.class, element);
        reader = JSON.readerFor(list);
        writer = JSON.writerFor(list);
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
