package prongsai.reporting.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PublishedFileRepository implements PanacheRepositoryBase<PublishedFile, UUID> {

    private static final String ADD_IF_ABSENT =
            """
            insert into published_file (id, publication_id, format, sha256, content)
            values (uuidv7(), :publication, :format, :sha256, :content)
            on conflict on constraint published_file_format_key do nothing""";

    Optional<PublishedFile> find(UUID publicationId, PublishedFormat format) {
        return find("publicationId = ?1 and format = ?2", publicationId, format).firstResultOptional();
    }

    /** Without its bytes: enough to know whether the reader has them. */
    Optional<String> hash(UUID publicationId, PublishedFormat format) {
        return find(
                        "select f.sha256 from PublishedFile f where f.publicationId = ?1 and f.format = ?2",
                        publicationId,
                        format)
                .project(String.class)
                .firstResultOptional();
    }

    /** Keeps a file that was made later than its document, unless another replica was faster. */
    @Transactional
    void addIfAbsent(PublishedFile file) {
        getSession()
                .createNativeMutationQuery(ADD_IF_ABSENT)
                .setParameter("publication", file.publicationId())
                .setParameter("format", file.format().name())
                .setParameter("sha256", file.sha256())
                .setParameter("content", file.content())
                .executeUpdate();
    }
}
