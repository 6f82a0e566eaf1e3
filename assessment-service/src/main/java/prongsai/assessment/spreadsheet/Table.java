package prongsai.assessment.spreadsheet;

import java.util.List;

/** The rows of a CSV file or of one sheet, without blank ones. What is merged stands in each of the cells. */
public record Table(List<Row> rows) {}
