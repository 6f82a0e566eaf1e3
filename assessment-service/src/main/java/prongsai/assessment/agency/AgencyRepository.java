package prongsai.assessment.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.AgencyPaths;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.page.Selection;
import prongsai.kit.text.ThaiText;

/** The rows of agencies, and where each stands in the hierarchy. */
@ApplicationScoped
class AgencyRepository implements PanacheRepositoryBase<Agency, UUID>, AgencyPaths {

    private static final String PROVINCE_TH = "จังหวัด";

    Optional<Agency> find(UUID id, AgencyScope scope, LockModeType lock) {
        return find("id = ?1 and path like ?2 escape '\\'", id, scope.prefix())
                .withLock(lock)
                .firstResultOptional();
    }

    /** Gives the agency its next version. */
    void countOn(Agency agency) {
        getSession().lock(agency, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    boolean isTaken(String code) {
        return count("code", code) > 0;
    }

    @Override
    public Optional<String> pathOf(String code) {
        return find("select path from Agency where code = ?1", code)
                .project(String.class)
                .firstResultOptional();
    }

    /**
     * The path of a province that the scope lies in or reaches, by its code or a name of it, with or without the word for
     * province in front.
     */
    Optional<String> pathOfProvince(String codeOrName, AgencyScope scope) {
        var key = ThaiText.searchKey(codeOrName);
        var otherKey = key.startsWith(PROVINCE_TH) ? key.substring(PROVINCE_TH.length()) : PROVINCE_TH + key;
        return find(
                        """
                        select path from Agency where type = PROVINCE
                          and (code = :code or array_contains(searchKeys, :key) or array_contains(searchKeys, :otherKey))
                          and (path like :prefix escape '\\' or locate(path, :path) = 1)
                        order by code""",
                        Parameters.with("code", codeOrName)
                                .and("key", key)
                                .and("otherKey", otherKey)
                                .and("prefix", scope.prefix())
                                .and("path", scope.path()))
                .project(String.class)
                .firstResultOptional();
    }

    List<Agency> list(Selection selection, int limit) {
        return selection.read(this, "from Agency", "code", limit);
    }
}
