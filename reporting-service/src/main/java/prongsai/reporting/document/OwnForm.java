package prongsai.reporting.document;

import java.util.Optional;
import prongsai.reporting.manuscript.Manuscript;

/** The form of the caller's agency, into which documents are filled. */
public interface OwnForm {

    /**
     * The document in the own form as DOCX; empty where the agency has none for that kind.
     *
     * @param plan null where the document is not on a plan
     */
    Optional<byte[]> fill(DocumentKind kind, Manuscript manuscript, PlanData plan);
}
