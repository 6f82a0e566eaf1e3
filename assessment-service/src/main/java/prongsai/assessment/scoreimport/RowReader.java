package prongsai.assessment.scoreimport;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import prongsai.assessment.spreadsheet.Row;

/** Reads the rows below the heading: one agency each, or one score of an agency each. */
final class RowReader {

    private static final int LONGEST_LEVEL = 100;

    private final Layout layout;
    private final Headings headings;
    private final AgencyFinder agencies;
    private final RowErrors errors;
    private final int codeColumn;
    private final int nameColumn;
    private final Map<UUID, GivenScores> read = new LinkedHashMap<>();

    RowReader(Layout layout, Headings headings, AgencyFinder agencies, RowErrors errors) {
        this.layout = layout;
        this.headings = headings;
        this.agencies = agencies;
        this.errors = errors;
        this.codeColumn = layout.columnOf(Meaning.AGENCY_CODE).orElse(-1);
        this.nameColumn = layout.columnOf(Meaning.AGENCY_NAME).orElse(-1);
    }

    /** In the order of the file; what cannot be read is among the errors. */
    Collection<GivenScores> read() {
        checkHeading();
        for (var row : layout.rows()) {
            if (hasScores(row) && !layout.isHeadingAgain(row)) {
                read(row);
            }
        }
        return read.values();
    }

    private void checkHeading() {
        layout.repeated().forEach(column -> errors.addInHeading(ErrorCode.COLUMN_TWICE, column));
        layout.columns().forEach((position, column) -> {
            if (column.names(Meaning.INDICATOR) && !headings.knows(column.indicator())) {
                errors.addInHeading(ErrorCode.UNKNOWN_INDICATOR, position);
            }
        });
    }

    /** Rows without any are passed over: templates name agencies whose scores are not known yet, and notes stand below. */
    private boolean hasScores(Row row) {
        return layout.columns().entrySet().stream()
                .filter(column -> column.getValue().isScore())
                .map(column -> ScoreText.readPrinted(row.cell(column.getKey())))
                .anyMatch(score -> score.value() != null || score.fault() != null);
    }

    private void read(Row row) {
        var found = agencies.find(text(row, codeColumn), text(row, nameColumn));
        if (found.agency() == null) {
            errors.add(found.fault(), row, columnOfFault(row, found.fault()), found.detail());
            return;
        }
        var before = read.get(found.agency().id());
        if (layout.isLong()) {
            readScore(row, before == null ? start(found, row) : before);
        } else if (before == null) {
            readScores(row, start(found, row));
        } else {
            errors.add(
                    ErrorCode.AGENCY_TWICE,
                    row,
                    columnOfFault(row, null),
                    "" + before.row().number());
        }
    }

    private GivenScores start(AgencyFinder.Found found, Row row) {
        var given = new GivenScores(found.agency(), row);
        read.put(found.agency().id(), given);
        return given;
    }

    private static String text(Row row, int column) {
        return column < 0 ? "" : row.cell(column);
    }

    /** Where the agency is named: by its code, where there is one. */
    private int columnOfFault(Row row, ErrorCode fault) {
        boolean byName = codeColumn < 0 || text(row, codeColumn).isEmpty() && nameColumn >= 0;
        return byName || fault == ErrorCode.CODE_AND_NAME_DISAGREE ? nameColumn : codeColumn;
    }

    private void readScores(Row row, GivenScores given) {
        layout.columns().forEach((position, column) -> {
            switch (column.meaning()) {
                case INDICATOR -> put(given, column.indicator(), score(row, position));
                case INSTRUMENT -> {
                    var printed = printed(row, position);
                    if (printed != null) {
                        given.print(column.instrument(), printed);
                    }
                }
                // A table of agencies and scores without indicators gives totals.
                case TOTAL, SCORE_OF_ROW -> given.printTotal(printed(row, position));
                case LEVEL -> given.printLevel(level(row, position));
                default -> {}
            }
        });
    }

    private void readScore(Row row, GivenScores given) {
        int indicatorColumn = layout.columnOf(Meaning.INDICATOR_OF_ROW).orElseThrow();
        int scoreColumn = layout.columnOf(Meaning.SCORE_OF_ROW).orElseThrow();
        var indicator = headings.indicator(row.cell(indicatorColumn))
                .map(Column::indicator)
                .filter(headings::knows);
        if (indicator.isEmpty()) {
            errors.add(ErrorCode.UNKNOWN_INDICATOR, row, indicatorColumn, "");
        } else if (!put(given, indicator.get(), score(row, scoreColumn))) {
            errors.add(ErrorCode.INDICATOR_TWICE, row, indicatorColumn, "");
        }
    }

    private static boolean put(GivenScores given, int indicator, BigDecimal score) {
        return score == null || given.put(indicator, score);
    }

    private BigDecimal score(Row row, int column) {
        return value(row, column, ScoreText.read(row.cell(column)));
    }

    private GivenScores.Printed printed(Row row, int column) {
        var value = value(row, column, ScoreText.readPrinted(row.cell(column)));
        return value == null ? null : new GivenScores.Printed(value, row.address(column));
    }

    private BigDecimal value(Row row, int column, ScoreText read) {
        if (read.fault() == null) {
            return read.value();
        }
        var code = ErrorCode.valueOf(read.fault().name());
        errors.add(code, row, column, read.value() == null ? "" : read.value().toPlainString());
        return null;
    }

    private String level(Row row, int column) {
        var text = row.cell(column);
        if (text.length() > LONGEST_LEVEL) {
            errors.add(ErrorCode.TEXT_TOO_LONG, row, column, "");
            return null;
        }
        return List.of("", "-").contains(text) ? null : text;
    }
}
