package prongsai.measures.adoption;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Keeps what an edition says as JSON, in a form of its own that no setting of the API changes. */
@Converter
@Immutable
class EditionContentConverter implements AttributeConverter<EditionContent, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Override
    public String convertToDatabaseColumn(EditionContent content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an edition that cannot be written", e);
        }
    }

    @Override
    public EditionContent convertToEntityAttribute(String text) {
        try {
            return JSON.readValue(text, EditionContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an edition that cannot be read", e);
        }
    }
}
