package prongsai.measures.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An agency as far as this service needs it: its code, which callers act for, and its path, which is their scope. */
@Entity
public class Agency {

    @Id
    private UUID id;

    private String code;
    private String nameTh;
    private String path;

    protected Agency() {}

    Agency(UUID id) {
        this.id = id;
    }

    void learn(AgencySnapshot snapshot) {
        code = snapshot.code();
        nameTh = snapshot.nameTh();
        path = snapshot.path();
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

    /** Its place in the hierarchy: codes between slashes, its own the last. */
    public String path() {
        return path;
    }
}
