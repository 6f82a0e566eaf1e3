package prongsai.assessment.criteria;

import jakarta.persistence.Embeddable;

/**
 * What is scored from 0 to 100. Known by its number: documents print its name in many ways.
 *
 * @param instrument the code of the instrument that it belongs to
 */
@Embeddable
public record Indicator(int number, String nameTh, String instrument) {}
