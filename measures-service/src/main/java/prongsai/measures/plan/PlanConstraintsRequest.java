package prongsai.measures.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.fault.Faults;
import prongsai.measures.measure.ConstraintKind;
import prongsai.measures.measure.ConstraintsStated;

/** What stands in the way of the plan as a whole, or the statement that nothing does; leaving it out says neither. */
@Schema(description = "Either none: true (the document says \"- ไม่มี -\") or items")
record PlanConstraintsRequest(
        @Schema(description = "true: explicitly none") Boolean none, @Size(max = 50) List<@Valid @NotNull Item> items) {

    PlanConstraintsRequest {
        items = Objects.requireNonNullElse(items, List.of());
    }

    /** One problem, obstacle or constraint. */
    @Schema(name = "PlanConstraintRequest")
    record Item(
            @NotNull ConstraintKind kind,
            @NotBlank @Size(max = 4000) @Schema(examples = "หลักเกณฑ์ OIT มีการเปลี่ยนแปลงทุกปี") String text,
            @Schema(description = "Who is asked to do something about it") ConstraintAddressee addressee) {}

    void check(Faults faults) {
        faults.unless(
                Boolean.TRUE.equals(none) == items.isEmpty(),
                "/constraints",
                "Constraints are either none: true or a list of items; leave them out where the document is silent.",
                "ข้อจำกัดต้องเป็น none: true หรือรายการ items อย่างใดอย่างหนึ่ง หากเอกสารไม่ได้ระบุไว้ไม่ต้องส่ง");
    }

    ConstraintsStated stated() {
        return items.isEmpty() ? ConstraintsStated.NONE : ConstraintsStated.LISTED;
    }

    List<PlanConstraint> toConstraints() {
        return items.stream()
                .map(item -> new PlanConstraint(item.kind(), item.text(), item.addressee()))
                .toList();
    }
}
