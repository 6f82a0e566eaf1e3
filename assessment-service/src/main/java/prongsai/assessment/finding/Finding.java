package prongsai.assessment.finding;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

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

    /** Says something else from now on, and stays the same finding. */
    public void change(FindingContent content) {
        this.content = content;
    }

    public UUID id() {
        return id;
    }

    public FindingContent content() {
        return content;
    }
}
