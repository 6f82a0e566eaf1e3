package prongsai.assessment.finding;

import org.hibernate.annotations.UuidGenerator;

import java.util.UUID;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A conclusion from an assessment. Measures refer to it by its id. */
@Entity
public class Finding {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Embedded
    private FindingContent content;

    protected Finding() {}

    public Finding(FindingContent content) {
        this.content = content;
    }

    public UUID id() {
        return id;
    }

    public FindingContent content() {
        return content;
    }
}
