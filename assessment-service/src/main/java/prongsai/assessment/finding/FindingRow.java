package prongsai.assessment.finding;

import java.util.List;
import java.util.UUID;

/** A finding as it is read together with its assessment. */
public record FindingRow(
        UUID id, Severity severity, Origin origin, Integer indicator, List<String> printedReferences, String text) {

    /** All findings of the assessment {@code a} of the surrounding query, in their order, as JSON for a list of this. */
    public static final String JSON_OF_ASSESSMENT =
            """
            select json_agg(json_build_object('id', f.id, 'severity', f.severity, 'origin', f.origin,
                     'indicator', f.indicator, 'printedReferences', f.printed_references, 'text', f.text)
                     order by f.position)
              from finding f where f.assessment_id = a.id""";

    FindingContent content() {
        return new FindingContent(severity, origin, indicator, printedReferences, text);
    }
}
