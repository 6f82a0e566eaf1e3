package prongsai.reporting.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The paper by which a deadline was moved: number, date, subject and, if it is published, where. */
@Embeddable
record Announcement(
        @Column(name = "announcement_number") String number,
        @Column(name = "announced_on") LocalDate announcedOn,
        @Column(name = "announcement_subject") String subject,
        @Column(name = "announcement_link") String link) {}
