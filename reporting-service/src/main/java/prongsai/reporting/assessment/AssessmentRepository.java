package prongsai.reporting.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;

@ApplicationScoped
class AssessmentRepository implements PanacheRepositoryBase<Assessment, UUID> {

    private static final String IN_SCOPE =
            """
            select a from Assessment a join Agency g on g.id = a.agencyId
            where g.path like :scope escape '\\' and a.told is not null and """;

    /** Stores the assessment in place of the one of its id. */
    void replace(Assessment assessment) {
        getSession().merge(assessment);
    }

    Optional<Assessment> find(UUID id, AgencyScope scope) {
        return find(IN_SCOPE + " a.id = :id", Map.of("id", id, "scope", scope.prefix()))
                .firstResultOptional();
    }

    /** Up to that year, the first one first. */
    List<Assessment> until(AssessmentSnapshot last, AgencyScope scope) {
        return list(
                IN_SCOPE + " a.agencyId = :agency and a.programme = :programme and a.fiscalYear <= :year"
                        + " order by a.fiscalYear, a.id",
                Map.of(
                        "agency",
                        last.agencyId(),
                        "programme",
                        last.programme(),
                        "year",
                        last.fiscalYear(),
                        "scope",
                        scope.prefix()));
    }

    /** The mean over all agencies of that type, whoever asks: one that names none of them. */
    Peers peers(AssessmentSnapshot of, String agencyType) {
        var row = getSession()
                .createSelectionQuery(
                        """
                        select count(a), avg(a.overall) from Assessment a join Agency g on g.id = a.agencyId
                        where a.programme = :programme and a.fiscalYear = :year and a.overall is not null
                            and g.type = :type""",
                        Object[].class)
                .setParameter("programme", of.programme())
                .setParameter("year", of.fiscalYear())
                .setParameter("type", agencyType)
                .getSingleResult();
        return Peers.of((long) row[0], (Double) row[1]);
    }
}
