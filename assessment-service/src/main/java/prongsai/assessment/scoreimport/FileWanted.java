package prongsai.assessment.scoreimport;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import prongsai.assessment.spreadsheet.FileKind;

/** In which kind of file scores are wanted. */
public class FileWanted {

    @QueryParam("format")
    @DefaultValue("XLSX")
    @Parameter(description = "The kind of file.", example = "XLSX")
    FileKind format = FileKind.XLSX;
}
