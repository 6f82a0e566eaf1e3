package prongsai.measures.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.fault.Faults;

/** A link that shows what was done; exactly one of measure, step and follow-up says what. */
@Schema(
        examples =
                """
                {"stepId": "018ae1b2-6c00-7a11-9c01-000000000033", "url": "https://www.roiet-tm.example/ita/o34.pdf",
                 "title": "ประกาศมาตรการตรวจสอบการใช้ดุลพินิจ", "effectiveOn": "2024-06-14",
                 "items": [{"programme": "NACC_ITA", "fiscalYear": 2567, "itemCode": "o34"}]}""")
record CreateEvidence(
        UUID measureId,
        UUID stepId,
        UUID followUpId,
        @NotBlank @Size(max = 2000) @Schema(examples = "https://www.roiet-tm.example/ita/o34.pdf") String url,
        @NotBlank @Size(max = 500) @Schema(examples = "ประกาศมาตรการส่งเสริมคุณธรรมและความโปร่งใส") String title,
        @Schema(description = "The day from which it was in effect, not that of the upload", examples = "2024-06-14")
                LocalDate effectiveOn,
        @Size(max = 50) @Schema(description = "The items that it serves, of one programme or several")
                List<@Valid @NotNull ServedItemRequest> items)
        implements EvidenceContent {

    CreateEvidence {
        items = Objects.requireNonNullElse(items, List.of());
    }

    @Override
    public void check(Faults faults) {
        EvidenceContent.super.check(faults);
        faults.unless(
                Stream.of(measureId, stepId, followUpId)
                                .filter(Objects::nonNull)
                                .count()
                        == 1,
                "",
                "Exactly one of measureId, stepId and followUpId says what it is evidence of.",
                "ต้องระบุ measureId stepId หรือ followUpId เพียงอย่างใดอย่างหนึ่ง");
    }
}
