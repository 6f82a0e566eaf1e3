package prongsai.assessment.criteria;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import prongsai.assessment.agency.Agency;

/** Somebody's way of assessing agencies every year, with criteria of its own: NACC ITA, OBEC ITA Online, MOE-OPS. */
@Entity
class Programme {

    @Id
    private String code;

    private String nameTh;
    private String nameEn;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agency owner;

    @Version
    private long version;

    protected Programme() {}

    Programme(String code, Agency owner, String nameTh, String nameEn) {
        this.code = code;
        this.owner = owner;
        rename(nameTh, nameEn);
    }

    void rename(String nameTh, String nameEn) {
        this.nameTh = nameTh;
        this.nameEn = nameEn;
    }

    String code() {
        return code;
    }

    /** Who manages criteria for it, or for an agency above it, writes the programme's criteria. */
    Agency owner() {
        return owner;
    }

    String nameTh() {
        return nameTh;
    }

    String nameEn() {
        return nameEn;
    }

    long version() {
        return version;
    }
}
