package prongsai.measures.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.problem.BuddhistYear;
import prongsai.kit.text.ItemCode;
import prongsai.measures.fault.Faults;

/** An item that the evidence serves. */
record ServedItemRequest(
        @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{1,39}$") @Schema(maxLength = 40, examples = "NACC_ITA")
                String programme,
        @NotNull
                @BuddhistYear
                @Schema(description = "Buddhist era", minimum = "2400", maximum = "2700", examples = "2567")
                Integer fiscalYear,
        @NotBlank
                @Size(max = 20)
                @Schema(description = "As printed, such as ๐๓๐; kept as the code that is meant", examples = "o30")
                String itemCode) {

    void check(Faults faults, String pointer) {
        faults.unless(
                ItemCode.read(itemCode).normalised() != null,
                pointer + "/itemCode",
                "This is not the code of an item, such as o14, i2 or e15.",
                "ไม่ใช่รหัสข้อ เช่น o14 i2 หรือ e15");
    }

    ServedItem toItem() {
        return new ServedItem(programme, fiscalYear, ItemCode.read(itemCode).normalised());
    }
}
