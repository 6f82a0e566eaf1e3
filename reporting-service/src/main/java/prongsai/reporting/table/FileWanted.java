package prongsai.reporting.table;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** In which kind of file a table is wanted. */
public class FileWanted {

    @QueryParam("format")
    @DefaultValue("XLSX")
    @Parameter(description = "The kind of file.", example = "XLSX")
    FileKind format = FileKind.XLSX;

    public FileKind kind() {
        return format;
    }
}
