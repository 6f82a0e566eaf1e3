package prongsai.measures.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.fault.Faults;

/** What stands in the way, or the statement that nothing does; leaving it out says neither. */
@Schema(description = "Either none: true (the document says \"- ไม่มี -\") or items")
record ConstraintsRequest(
        @Schema(description = "true: explicitly none") Boolean none, @Size(max = 50) List<@Valid @NotNull Item> items) {

    /** One problem, obstacle or constraint. */
    @Schema(name = "ConstraintRequest")
    record Item(
            @NotNull ConstraintKind kind,
            @NotBlank @Size(max = 2000) @Schema(examples = "งบประมาณสนับสนุนการดำเนินงานไม่เพียงพอ") String text) {}

    void check(Faults faults) {
        faults.unless(
                Boolean.TRUE.equals(none) == nothingListed(),
                "/constraints",
                "Constraints are either none: true or a list of items; leave them out where the document is silent.",
                "ข้อจำกัดต้องเป็น none: true หรือรายการ items อย่างใดอย่างหนึ่ง หากเอกสารไม่ได้ระบุไว้ไม่ต้องส่ง");
    }

    ConstraintsStated stated() {
        return nothingListed() ? ConstraintsStated.NONE : ConstraintsStated.LISTED;
    }

    List<StatedConstraint> toConstraints() {
        return nothingListed()
                ? List.of()
                : items.stream()
                        .map(item -> new StatedConstraint(item.kind(), item.text()))
                        .toList();
    }

    private boolean nothingListed() {
        return items == null || items.isEmpty();
    }
}
