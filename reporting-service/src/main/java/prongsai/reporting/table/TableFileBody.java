package prongsai.reporting.table;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Sends a table as a file of the kind that was asked for. */
@Provider
class TableFileBody implements MessageBodyWriter<TableFile> {

    private static final int ROWS_IN_MEMORY = 100;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == TableFile.class;
    }

    @Override
    public void writeTo(
            TableFile file,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var kind = file.kind();
        headers.putSingle(
                HttpHeaders.CONTENT_TYPE,
                kind == FileKind.CSV ? kind.mediaType() + ";charset=UTF-8" : kind.mediaType());
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + file.name() + "." + kind.extension() + "\"");
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-store");
        if (kind == FileKind.CSV) {
            Csv.write(file, out);
        } else {
            writeWorkbook(file, out);
        }
    }

    private static void writeWorkbook(TableFile file, OutputStream out) throws IOException {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            var sheet = workbook.createSheet();
            sheet.createFreezePane(0, 1);
            fill(sheet.createRow(0), file.heading());
            for (int i = 0; i < file.rows().size(); i++) {
                fill(sheet.createRow(i + 1), file.rows().get(i));
            }
            workbook.write(out);
        }
    }

    /** A text stays one here, whatever it begins with: a formula would be another kind of cell. */
    private static void fill(Row row, List<?> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (cells.get(i) != null) {
                row.createCell(i).setCellValue(cells.get(i).toString());
            }
        }
    }
}
