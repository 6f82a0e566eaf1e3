package prongsai.measures.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the document says of the result that the measure answers; each part where the document has it. */
@Schema(
        examples =
                """
                {"urgent": "o14 คู่มือหรือมาตรฐานการปฏิบัติงาน ยังไม่ครอบคลุมประเด็นรายละเอียดตามที่กำหนด",
                 "improvement": "จัดทำคู่มือหรือมาตรฐานการปฏิบัติงานให้ครอบคลุม อย่างน้อย ๓ กระบวนงาน"}""")
record AnalysisRequest(
        @Size(min = 1, max = 4000) @Schema(description = "The defect to be put right urgently") String urgent,
        @Size(min = 1, max = 4000) @Schema(description = "What is to be improved") String improvement,
        @Size(min = 1, max = 4000) @Schema(description = "What the indicator is for (วัตถุประสงค์)") String purpose,
        @Size(min = 1, max = 4000) @Schema(description = "What is good already (จุดแข็ง)") String strength,
        @Size(max = 20) @Schema(description = "Results of the analysis (ผลการวิเคราะห์ตัวชี้วัด), one by one")
                List<@NotBlank @Size(max = 2000) String> results,
        @Schema(description = "What is to be done about it: improve, develop or maintain") Disposition disposition) {

    Analysis toAnalysis() {
        return new Analysis(
                urgent,
                improvement,
                purpose,
                strength,
                List.copyOf(Objects.requireNonNullElse(results, List.of())),
                disposition);
    }
}
