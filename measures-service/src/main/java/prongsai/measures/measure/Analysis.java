package prongsai.measures.measure;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.util.List;

/**
 * What the documents say of the result that a measure answers.
 *
 * @param urgentText ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน
 * @param improvementText ประเด็นที่จะพัฒนาให้ดีขึ้น
 * @param purpose what the indicator is for (วัตถุประสงค์)
 * @param strength จุดแข็ง
 * @param analyses ผลการวิเคราะห์ตัวชี้วัด, one entry for each bullet; never null
 * @param disposition what is to be done about the result
 */
@Embeddable
record Analysis(
        String urgentText,
        String improvementText,
        String purpose,
        String strength,
        List<String> analyses,
        @Enumerated(STRING) Disposition disposition) {

    static final Analysis NOT_STATED = new Analysis(null, null, null, null, List.of(), null);

    boolean stated() {
        return !equals(NOT_STATED);
    }
}
