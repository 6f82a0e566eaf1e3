package prongsai.reporting.table;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Sends a table as a file of the kind that was asked for. */
@Provider
class TableFileBody implements MessageBodyWriter<TableFile> {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r";
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
            writeCsv(file, out);
        } else {
            writeWorkbook(file, out);
        }
    }

    private static void writeCsv(TableFile file, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(text, CSVFormat.DEFAULT);
        printer.printRecord(file.heading());
        for (var row : file.rows()) {
            for (var cell : row) {
                printer.print(cell instanceof String value ? neutralised(value) : cell);
            }
            printer.println();
        }
        printer.flush();
    }

    /** Excel takes what begins like a formula for one; an apostrophe before it makes it a text again. */
    private static String neutralised(String text) {
        return !text.isEmpty() && BEGINNINGS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
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
