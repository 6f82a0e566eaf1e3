package prongsai.reporting.deadline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The paper by which deadlines are moved; also as clients read it. */
@Schema(name = "DeadlineAnnouncement", description = "The reference: nothing moves without a paper that says so.")
record AnnouncementRequest(
        @NotBlank @Size(max = 100) @Schema(description = "ที่", examples = "ปช 0012/ว 45") String number,
        @NotNull @Schema(description = "ลงวันที่", examples = "2024-01-10") LocalDate announcedOn,
        @NotBlank @Size(max = 500) @Schema(description = "เรื่อง", examples = "ขยายระยะเวลาการรายงานผล ไตรมาสที่ 1")
                String subject,
        @Size(max = 2_000)
                @Pattern(regexp = "^https?://[^\\s]+$")
                @Schema(
                        description = "Where it is published.",
                        nullable = true,
                        examples = "https://example.go.th/w45.pdf")
                String link) {

    Announcement announcement() {
        return new Announcement(number.strip(), announcedOn, subject.strip(), link);
    }

    /** Null of an extension, which has none. */
    static AnnouncementRequest from(Announcement of) {
        return of == null ? null : new AnnouncementRequest(of.number(), of.announcedOn(), of.subject(), of.link());
    }
}
