package prongsai.reporting.publication;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** The bytes of a published document in one format. */
@Entity
@Immutable
class PublishedFile {

    @Id
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID publicationId;

    @Enumerated(EnumType.STRING)
    private PublishedFormat format;

    private String sha256;
    private byte[] content;

    protected PublishedFile() {}

    PublishedFile(UUID publicationId, PublishedFormat format, byte[] content) {
        this.publicationId = publicationId;
        this.format = format;
        this.content = content;
        this.sha256 = hash(content);
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    UUID publicationId() {
        return publicationId;
    }

    PublishedFormat format() {
        return format;
    }

    String sha256() {
        return sha256;
    }

    byte[] content() {
        return content;
    }
}
