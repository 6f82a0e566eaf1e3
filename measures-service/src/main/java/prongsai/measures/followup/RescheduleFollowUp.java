package prongsai.measures.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.fault.Faults;

/** Another day for one follow-up. */
record RescheduleFollowUp(
        @NotNull
                @Schema(
                        description = "Today or later; also a weekend or a holiday, if that is meant",
                        examples = "2024-06-18")
                LocalDate dueOn,
        @NotBlank @Size(max = 2000) @Schema(examples = "ผู้บริหารติดราชการ") String reason,
        @Size(min = 1, max = 500)
                @Schema(
                        description = "Reference of what announced it",
                        examples = "หนังสือ ที่ ศธ 0206/123 ลงวันที่ 13 มิถุนายน 2567")
                String announcement) {

    void check(Faults faults, LocalDate present, LocalDate today) {
        faults.unlessPlausible(dueOn, "/dueOn");
        faults.unless(!dueOn.isBefore(today), "/dueOn", "This day has passed.", "วันที่นี้ผ่านไปแล้ว");
        faults.unless(!dueOn.equals(present), "/dueOn", "It is due on this day already.", "กำหนดไว้ในวันนี้อยู่แล้ว");
        faults.unless(
                announcement == null || !announcement.isBlank(),
                "/announcement",
                "A reference is not blank.",
                "เลขที่หนังสือต้องไม่ว่าง");
    }
}
