package prongsai.notification.dueitem;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A follow-up or report as its producer would tell of it, with what a test does not care about filled in. */
public record AThing(
        UUID id,
        DueKind kind,
        LocalDate dueOn,
        LocalDate enteredOn,
        String status,
        boolean open,
        List<UUID> responsibleUnitIds)
        implements DueThing {

    public static final UUID AGENCY = UUID.fromString("018fe8a0-0000-7000-8000-0000000000a1");

    /** An open follow-up of the agency itself, entered long before. */
    public static AThing dueOn(LocalDate date) {
        return new AThing(
                UUID.randomUUID(), DueKind.FOLLOW_UP, date, date.minusDays(100), "SCHEDULED", true, List.of());
    }

    public AThing enteredOn(LocalDate date) {
        return new AThing(id, kind, dueOn, date, status, open, responsibleUnitIds);
    }

    public AThing movedTo(LocalDate date) {
        return new AThing(id, kind, date, enteredOn, status, open, responsibleUnitIds);
    }

    public AThing status(String status) {
        return new AThing(id, kind, dueOn, enteredOn, status, open, responsibleUnitIds);
    }

    public AThing done() {
        return new AThing(id, kind, dueOn, enteredOn, "RECORDED", false, responsibleUnitIds);
    }

    public AThing reopened() {
        return new AThing(id, kind, dueOn, enteredOn, "SCHEDULED", true, responsibleUnitIds);
    }

    public AThing of(UUID... units) {
        return new AThing(id, kind, dueOn, enteredOn, status, open, List.of(units));
    }

    @Override
    public UUID agencyId() {
        return AGENCY;
    }

    @Override
    public String agencyCode() {
        return "ROIET-TM";
    }

    @Override
    public int fiscalYear() {
        return 2567;
    }

    @Override
    public String title() {
        return "กำกับติดตามครั้งที่ 2";
    }

    @Override
    public LocalDate doneOn() {
        return null;
    }
}
