package prongsai.reporting.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import prongsai.reporting.document.Documents;
import prongsai.reporting.document.PlanData;
import prongsai.reporting.document.Style;
import prongsai.reporting.format.Format;
import prongsai.reporting.format.Formats;
import prongsai.reporting.manuscript.Manuscript;

/** Composes what is published and keeps its bytes, all but the PDF, which takes longer. */
@ApplicationScoped
class Printing {

    private final Documents documents;
    private final Formats formats;
    private final NameCheck names;
    private final PublishedFileRepository files;
    private final ObjectMapper json;

    Printing(Documents documents, Formats formats, NameCheck names, PublishedFileRepository files, ObjectMapper json) {
        this.documents = documents;
        this.formats = formats;
        this.names = names;
        this.files = files;
        this.json = json;
    }

    /** @param notNames passages that look like the name of a person and are none */
    void print(Publication publication, Style style, List<String> notNames) {
        var manuscript = manuscript(publication, style);
        var data = OpenData.of(publication, data(publication));
        names.document(data, manuscript, notNames);
        keep(
                publication,
                PublishedFormat.HTML,
                PublicPages.document(publication, formats.write(manuscript, Format.HTML)));
        keep(publication, PublishedFormat.DOCX, formats.write(manuscript, Format.DOCX));
        keep(publication, PublishedFormat.JSON, bytes(data));
        keep(publication, PublishedFormat.CSV, data.table().csv());
    }

    private Manuscript manuscript(Publication publication, Style style) {
        return switch (publication.address().kind()) {
            case MEASURES -> documents.measures(publication.measurePlanId(), style);
            case RESULTS -> documents.results(publication.measurePlanId(), style);
        };
    }

    private PlanData data(Publication publication) {
        return switch (publication.address().kind()) {
            case MEASURES -> documents.planned(publication.measurePlanId());
            case RESULTS -> documents.carriedOut(publication.measurePlanId());
        };
    }

    private void keep(Publication publication, PublishedFormat format, byte[] content) {
        files.persist(new PublishedFile(publication.id(), format, content));
    }

    private byte[] bytes(OpenData data) {
        try {
            return json.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
