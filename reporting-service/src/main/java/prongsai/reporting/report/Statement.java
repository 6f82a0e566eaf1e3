package prongsai.reporting.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a reporter says: the summary and what stood in the way. A kind without entries means explicitly none, because silence is
 * refused at the border (domain, rule 6).
 */
@Embeddable
class Statement {

    private String summary;

    @ElementCollection
    @CollectionTable(name = "submission_entry", joinColumns = @JoinColumn(name = "submission_id"))
    @OrderColumn(name = "position")
    private List<StatedEntry> entries = new ArrayList<>();

    protected Statement() {}

    Statement(String summary, List<StatedEntry> entries) {
        this.summary = summary;
        this.entries.addAll(entries);
    }

    String summary() {
        return summary;
    }

    List<EntryResponse> of(ConstraintKind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .map(entry -> new EntryResponse(entry.text(), entry.addressee()))
                .toList();
    }

    /** The kinds of which there are none. */
    List<ConstraintKind> noneOf() {
        return Arrays.stream(ConstraintKind.values())
                .filter(kind -> entries.stream().noneMatch(entry -> entry.kind() == kind))
                .toList();
    }
}
