package prongsai.assessment.scoreimport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import prongsai.assessment.criteria.Level;

/** What has to be done so that the assessments say what the file says. */
final class ImportPlan {

    private final List<Change> changes = new ArrayList<>();
    private final RowErrors errors;
    private final Layout layout;
    private final List<UUID> unchangedDrafts = new ArrayList<>();
    private int created;
    private int unchanged;

    /** @param layout of the file, to point at its cells */
    ImportPlan(RowErrors errors, Layout layout) {
        this.errors = errors;
        this.layout = layout;
    }

    /** Compares the file with what is there. */
    void compare(
            Collection<GivenScores> file,
            Map<UUID, PresentScores> present,
            Map<UUID, PresentScores.Withdrawn> withdrawn,
            List<Level> scale) {
        var covered = layout.indicators();
        for (var given : file) {
            var agency = given.agency().id();
            var before = present.get(agency);
            if (before != null && !given.isEmpty()) {
                given.keep(before.indicators(), covered);
            }
            if (given.isEmpty() || before != null && Change.saysNothingNew(given, before, scale)) {
                unchanged++;
                if (before != null && before.isDraft() && !given.isEmpty()) {
                    unchangedDrafts.add(before.id());
                }
            } else if (before == null) {
                created++;
                changes.add(new Change(newId(), given, null, withdrawn.get(agency)));
            } else if (before.isDraft()) {
                changes.add(new Change(before.id(), given, before, null));
            } else {
                errors.add(ErrorCode.PUBLISHED_OTHERWISE, given.row(), layout.agencyColumn(), "");
            }
        }
    }

    private static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    List<Change> changes() {
        return changes;
    }

    /** All assessments of the file that are not published. */
    List<UUID> drafts() {
        return Stream.concat(changes.stream().map(Change::id), unchangedDrafts.stream())
                .toList();
    }

    RowErrors errors() {
        return errors;
    }

    Counts counts() {
        return new Counts(created, changes.size() - created, unchanged);
    }

    /** How many assessments are new, differ, and are as the file says already. */
    record Counts(int created, int changed, int unchanged) {}
}
