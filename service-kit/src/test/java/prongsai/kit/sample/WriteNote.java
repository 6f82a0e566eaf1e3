package prongsai.kit.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import prongsai.kit.problem.BuddhistYear;

public record WriteNote(
        @NotBlank @Size(max = 50) String text,
        @BuddhistYear Integer fiscalYear,
        @Valid @Size(max = 3) List<Line> lines) {

    public record Line(@Digits(integer = 3, fraction = 2) @DecimalMax("100") BigDecimal score) {}
}
