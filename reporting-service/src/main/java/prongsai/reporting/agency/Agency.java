package prongsai.reporting.agency;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** An agency with its place in the hierarchy; a copy, whose original is in assessment-service. */
@Entity
public class Agency {

    @Id
    private UUID id;

    private String code;
    private String path;
    private String type;
    private String nameTh;

    @ElementCollection
    @CollectionTable(name = "agency_unit", joinColumns = @JoinColumn(name = "agency_id"))
    @MapKeyColumn(name = "unit_id")
    @Column(name = "name_th")
    private Map<UUID, String> units = new HashMap<>();

    protected Agency() {}

    Agency(UUID id, String code, String nameTh, String type, String path, Map<UUID, String> units) {
        this.id = id;
        this.code = code;
        this.path = path;
        this.nameTh = nameTh;
        this.type = type;
        this.units.putAll(units);
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
        return units.containsKey(unitId);
    }

    /** Its code where it was not heard of since names are kept. */
    public String nameTh() {
        return Objects.requireNonNullElse(nameTh, code);
    }

    public String type() {
        return type;
    }

    /** The names of its units; one that was not heard of since names are kept has an empty name. */
    public Map<UUID, String> units() {
        return Map.copyOf(units);
    }
}
