package prongsai.measures.adoption;

import prongsai.measures.measure.IssuedMeasure;
import prongsai.measures.measure.Measure;

/**
 * A measure that was adopted.
 *
 * @param measure the adopting agency's own
 * @param content what it says by now, in the ids of its origin
 */
record Copy(Measure measure, IssuedMeasure content) {

    static Copy of(Measure measure) {
        return new Copy(measure, IssuedMeasure.ofCopy(measure));
    }
}
