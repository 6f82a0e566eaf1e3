package prongsai.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import prongsai.kit.problem.Problem;

/** What anybody finds at the public addresses. */
@ApplicationScoped
class PublicShelf {

    private final PublicationRepository rows;
    private final PublishedFileRepository files;
    private final PublishedPdf pdf;

    PublicShelf(PublicationRepository rows, PublishedFileRepository files, PublishedPdf pdf) {
        this.rows = rows;
        this.files = files;
        this.pdf = pdf;
    }

    Publication latest(PublicAddress address) {
        return rows.latest(address).orElseThrow(PublicShelf::nothingThere);
    }

    Publication version(PublicAddress address, int number) {
        return rows.version(address, number).orElseThrow(PublicShelf::nothingThere);
    }

    /** The newest first; never empty. */
    List<Publication> versions(PublicAddress address) {
        return found(rows.at(address));
    }

    /** What stands at each address of the agency, the latest year first; never empty. */
    List<Publication> ofAgency(String code) {
        return found(rows.latestOf(code));
    }

    /** The hash of the file; made now if it is a PDF that nobody has asked for yet. */
    String hash(Publication publication, PublishedFormat format) {
        return files.hash(publication.id(), format).orElseGet(() -> {
            pdf.make(publication.id());
            return files.hash(publication.id(), format).orElseThrow();
        });
    }

    byte[] content(Publication publication, PublishedFormat format) {
        return files.find(publication.id(), format).orElseThrow().content();
    }

    private static List<Publication> found(List<Publication> publications) {
        if (publications.isEmpty()) {
            throw nothingThere();
        }
        return publications;
    }

    private static Problem nothingThere() {
        return Problem.notFound("Nothing is published at this address.", "ยังไม่มีเอกสารเผยแพร่ที่ที่อยู่นี้");
    }
}
