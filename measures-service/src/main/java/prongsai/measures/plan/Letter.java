package prongsai.measures.plan;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * The letter or memo (บันทึกข้อความ) around a plan; each part is null where the document has none.
 *
 * @param kind what it is
 * @param number ที่; may end in a slash where the number was left blank
 * @param issuedBy ส่วนราชการ
 * @param subject เรื่อง
 * @param addressedTo เรียน
 * @param proposedBy the position of the proposer, never a name
 */
@Embeddable
record Letter(
        @Column(name = "letter_kind") @Enumerated(STRING) LetterKind kind,
        @Column(name = "letter_number") String number,
        @Column(name = "letter_date") LocalDate date,
        @Column(name = "letter_issued_by") String issuedBy,
        @Column(name = "letter_subject") String subject,
        @Column(name = "letter_addressed_to") String addressedTo,
        @Column(name = "letter_text") String text,
        @Column(name = "letter_proposed_by") String proposedBy) {}
