package prongsai.assessment.criteria;

import jakarta.persistence.Embeddable;

/**
 * One of the questionnaires or checks of a programme, such as IIT.
 *
 * @param weight its share of the overall score, in per cent
 */
@Embeddable
public record Instrument(String code, String nameTh, int weight) {}
