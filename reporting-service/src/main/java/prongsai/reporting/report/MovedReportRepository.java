package prongsai.reporting.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class MovedReportRepository implements PanacheRepositoryBase<Report, UUID> {

    /** As they are in the database now. */
    List<AgencyReport> read(Collection<UUID> ids) {
        return find("select r, a.code from Report r join Agency a on a.id = r.duty.agencyId where r.id in (?1)", ids)
                .project(AgencyReport.class)
                .list();
    }

    /** Writes what waits and forgets what was read: SQL has changed rows that the session may still hold as they were. */
    void startAfresh() {
        flush();
        getEntityManager().clear();
    }
}
