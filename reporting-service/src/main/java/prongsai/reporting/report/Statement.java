package prongsai.reporting.report;

import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * What a reporter says: the summary and, as three lists that the province keeps apart (domain, section 5), what stood in the way.
 * All three empty means explicitly none.
 */
@Embeddable
record Statement(String summary, List<String> problems, List<String> obstacles, List<String> constraints) {

    boolean none() {
        return problems.isEmpty() && obstacles.isEmpty() && constraints.isEmpty();
    }
}
