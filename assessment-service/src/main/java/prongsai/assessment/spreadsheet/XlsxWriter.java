package prongsai.assessment.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook of which only the last rows are in memory; texts are texts and never formulas. */
final class XlsxWriter implements TableWriter {

    private static final int ROWS_IN_MEMORY = 100;
    /** In 1/256 of a character. */
    private static final int NARROW = 14 * 256;

    private static final int WIDE = 45 * 256;
    private static final int NOTES_WIDTH = 110 * 256;
    /** Three lines; no program makes room for wrapped text by itself. */
    private static final int HEADING_HEIGHT = 52;

    private static final int WIDE_COLUMN = 1;

    private final OutputStream out;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final SXSSFSheet sheet = workbook.createSheet("คะแนน");
    private final CellStyle heading = workbook.createCellStyle();
    private final CellStyle score = workbook.createCellStyle();
    private int rows;

    XlsxWriter(OutputStream out) {
        this.out = out;
        var bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setWrapText(true);
        heading.setVerticalAlignment(VerticalAlignment.TOP);
        score.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
        sheet.createFreezePane(2, 1);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0); // as wide as the page, on as many as it takes
    }

    @Override
    public void heading(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheet.setColumnWidth(i, i == WIDE_COLUMN ? WIDE : NARROW);
        }
        row(cells);
        sheet.getRow(0).setHeightInPoints(HEADING_HEIGHT);
        for (var cell : sheet.getRow(0)) {
            cell.setCellStyle(heading);
        }
    }

    @Override
    public void row(List<?> cells) {
        var row = sheet.createRow(rows++);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof BigDecimal number) {
                var cell = row.createCell(i);
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(score);
            } else if (cells.get(i) != null) {
                row.createCell(i).setCellValue(cells.get(i).toString());
            }
        }
    }

    @Override
    public void notes(String title, List<String> lines) {
        var notes = workbook.createSheet(title);
        notes.setColumnWidth(0, NOTES_WIDTH);
        for (int i = 0; i < lines.size(); i++) {
            notes.createRow(i).createCell(0).setCellValue(lines.get(i));
        }
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            workbook.write(out);
        }
    }
}
