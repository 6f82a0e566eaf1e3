package prongsai.measures.plan;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All templates. */
record PlanTemplates(@Schema(maxItems = 20) List<PlanTemplateResponse> items) {

    static PlanTemplates all() {
        return new PlanTemplates(Arrays.stream(PlanTemplate.values())
                .map(PlanTemplateResponse::from)
                .toList());
    }
}
