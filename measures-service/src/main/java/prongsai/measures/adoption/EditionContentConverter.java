package prongsai.measures.adoption;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import prongsai.kit.rows.StoredJson;

/** Keeps what an edition says as JSON. */
@Converter
@Immutable
class EditionContentConverter implements AttributeConverter<EditionContent, String> {

    @Override
    public String convertToDatabaseColumn(EditionContent content) {
        try {
            return StoredJson.MAPPER.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an edition that cannot be written", e);
        }
    }

    @Override
    public EditionContent convertToEntityAttribute(String text) {
        try {
            return StoredJson.MAPPER.readValue(text, EditionContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an edition that cannot be read", e);
        }
    }
}
