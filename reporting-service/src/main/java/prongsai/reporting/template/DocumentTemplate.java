package prongsai.reporting.template;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import prongsai.reporting.document.DocumentKind;

/** An agency's own form of one kind of document. */
@Entity
class DocumentTemplate {

    @Id
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    /** In bytes. */
    private int size;

    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    private Instant uploadedAt;
    private String uploadedBy;

    protected DocumentTemplate() {}

    /** @param account the account's id, never a name */
    DocumentTemplate(UUID agencyId, DocumentKind kind, TemplateFile file, String account, Instant at) {
        this.agencyId = agencyId;
        this.kind = kind;
        replace(file, account, at);
    }

    /** Takes another file in place of the one before; its fields must be those of this kind of document. */
    void replace(TemplateFile file, String account, Instant at) {
        TemplateCheck.check(file, kind);
        content = file.bytes();
        size = content.length;
        uploadedBy = account;
        uploadedAt = at;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID agencyId() {
        return agencyId;
    }

    DocumentKind kind() {
        return kind;
    }

    int size() {
        return size;
    }

    byte[] content() {
        return content;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }
}
