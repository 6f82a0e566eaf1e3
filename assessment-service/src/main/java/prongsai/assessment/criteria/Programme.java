package prongsai.assessment.criteria;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** Somebody's way of assessing agencies every year, with criteria of its own: NACC ITA, OBEC ITA Online, MOE-OPS. */
@Entity
@Immutable
class Programme {

    @Id
    private String code;

    private String nameTh;
    private String nameEn;

    protected Programme() {}

    String code() {
        return code;
    }

    String nameTh() {
        return nameTh;
    }

    String nameEn() {
        return nameEn;
    }
}
