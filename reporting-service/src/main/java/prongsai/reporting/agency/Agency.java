package prongsai.reporting.agency;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** An agency with its place in the hierarchy; a copy, whose original is in assessment-service. */
@Entity
public class Agency {

    @Id
    private UUID id;

    private String code;
    private String path;
    private String type;

    @ElementCollection
    @CollectionTable(name = "agency_unit", joinColumns = @JoinColumn(name = "agency_id"))
    @Column(name = "unit_id")
    private Set<UUID> unitIds = new HashSet<>();

    protected Agency() {}

    Agency(UUID id, String code, String type, String path, Set<UUID> unitIds) {
        this.id = id;
        this.code = code;
        this.path = path;
        this.type = type;
        this.unitIds.addAll(unitIds);
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String path() {
        return path;
    }

    /** Whether the agency of that code stands above it. */
    boolean isBelow(String ancestorCode) {
        return !code.equals(ancestorCode) && path.contains("/" + ancestorCode + "/");
    }

    public boolean hasUnit(UUID unitId) {
        return unitIds.contains(unitId);
    }
}
