package prongsai.reporting.plan;

import java.util.List;
import java.util.UUID;
import prongsai.kit.calendar.FiscalYear;

/** What this service reads of {@code measure-plan.changed} and {@code measure-plan.approved}. */
record MeasurePlanSnapshot(UUID id, UUID agencyId, int fiscalYear, String title, List<MeasureSnapshot> measures) {

    record MeasureSnapshot(UUID id, int number, String title, List<AssigneeSnapshot> assignees) {

        Measure measure() {
            var mainUnits =
                    assignees.stream().filter(AssigneeSnapshot::isMainUnit).map(AssigneeSnapshot::unitId);
            return new Measure(id, number, title, mainUnits.distinct().toList());
        }
    }

    record AssigneeSnapshot(String role, UUID unitId) {

        boolean isMainUnit() {
            return "MAIN".equals(role) && unitId != null;
        }
    }

    MeasurePlan plan() {
        var all = measures.stream().map(MeasureSnapshot::measure).toList();
        return new MeasurePlan(id, agencyId, FiscalYear.of(fiscalYear), title, all);
    }
}
