package prongsai.reporting.document;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import prongsai.reporting.format.Format;
import prongsai.reporting.manuscript.Digits;

/** How a document is wanted. */
public class DocumentWanted {

    @QueryParam("format")
    @Parameter(
            description = "The kind of file. Left out: the one that `Accept` names first, or DOCX.",
            example = "DOCX")
    Format format;

    @QueryParam("digits")
    @DefaultValue("THAI")
    @Parameter(
            description = "The digits of numbers and dates; codes such as `e15` and addresses stay as they are.",
            example = "THAI")
    Digits digits = Digits.THAI;

    @QueryParam("memo")
    @DefaultValue("false")
    @Parameter(
            description =
                    "Whether the memo (บันทึกข้อความ) of the plan's letter goes around it; a number that the plan does not"
                            + " give stays blank.")
    boolean memo;

    @QueryParam("template")
    @DefaultValue("false")
    @Parameter(
            description =
                    "Whether it is filled into the own template of the caller's agency, which must have one for this kind;"
                            + " DOCX or PDF.")
    boolean template;

    @Context
    HttpHeaders headers;

    Format format() {
        return format != null
                ? format
                : headers.getAcceptableMediaTypes().stream()
                        .flatMap(type -> Arrays.stream(Format.values())
                                .filter(each -> each.mediaType().equals(type.getType() + "/" + type.getSubtype())))
                        .findFirst()
                        .orElse(Format.DOCX);
    }

    /** In the layout that suits the plan. */
    Style style() {
        return style(null);
    }

    Style style(Layout layout) {
        return new Style(layout, digits, memo);
    }
}
