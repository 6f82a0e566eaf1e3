package prongsai.assessment.agency;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import prongsai.kit.text.ThaiText;

/** A government agency in its place in the hierarchy. Code and place stay; name, other names, mailbox and units change. */
@Entity
public class Agency {

    static final String CODE = "[A-Z0-9][A-Z0-9-]{1,39}";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String code;
    private String nameTh;

    @Enumerated(EnumType.STRING)
    private AgencyType type;

    private String path;
    private UUID parentId;
    private String mailbox;

    /** What it is found by: code, name and other names, as {@link ThaiText#searchKey} spells them. */
    @Column(columnDefinition = "text[]")
    private List<String> searchKeys;

    @ElementCollection
    @CollectionTable(name = "agency_alias", joinColumns = @JoinColumn(name = "agency_id"))
    @OrderColumn(name = "position")
    @Column(name = "alias")
    @BatchSize(size = 200)
    private List<String> aliases = new ArrayList<>();

    @OneToMany(mappedBy = "agency", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    @BatchSize(size = 200)
    private List<Unit> units = new ArrayList<>();

    @Version
    private long version;

    protected Agency() {}

    /** A new agency under its parent, where it stays. */
    Agency(Agency parent, String code, String nameTh, AgencyType type) {
        this.code = code;
        this.type = type;
        this.nameTh = nameTh;
        this.parentId = parent.id;
        this.path = pathUnder(parent, code);
        this.searchKeys = searchKeys(code, nameTh, aliases);
    }

    /** Codes from the root down, between slashes. */
    static String pathUnder(Agency parent, String code) {
        return parent.path + code + "/";
    }

    void rename(String newName, List<String> otherNames) {
        nameTh = newName;
        if (!aliases.equals(otherNames)) { // clearing and filling again would count as a change
            aliases.clear();
            aliases.addAll(otherNames);
        }
        searchKeys = searchKeys(code, nameTh, aliases);
    }

    static List<String> searchKeys(String code, String nameTh, List<String> aliases) {
        return Stream.concat(Stream.of(code, nameTh), aliases.stream())
                .map(ThaiText::searchKey)
                .distinct()
                .toList();
    }

    /** Where reminders for the agency as a whole go; null: nowhere. */
    void receiveMailAt(String address) {
        mailbox = address;
    }

    Unit addUnit(String name, String address) {
        var unit = new Unit(this, name, address);
        units.add(unit);
        return unit;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String nameTh() {
        return nameTh;
    }

    public String path() {
        return path;
    }

    AgencyType type() {
        return type;
    }

    UUID parentId() {
        return parentId;
    }

    String mailbox() {
        return mailbox;
    }

    List<String> aliases() {
        return aliases;
    }

    List<Unit> units() {
        return units;
    }

    long version() {
        return version;
    }
}
