package prongsai.reporting.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;

/** One measure of a plan; a copy, whose original is in measures-service. */
@Entity
class Measure {

    @Id
    private UUID id;

    private int number;
    private String title;
    private List<UUID> mainUnitIds;

    protected Measure() {}

    Measure(UUID id, int number, String title, List<UUID> mainUnitIds) {
        this.id = id;
        this.number = number;
        this.title = title;
        this.mainUnitIds = mainUnitIds;
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    List<UUID> mainUnitIds() {
        return mainUnitIds;
    }
}
