package prongsai.reporting.holiday;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import prongsai.kit.calendar.Precision;
import prongsai.kit.calendar.ThaiCalendarException;
import prongsai.kit.calendar.ThaiDate;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/**
 * A CSV file in UTF-8 with the columns date and nameTh and, if wanted, nameEn, kind, certainty and source. Dates are ISO 8601 in CE
 * or as officers write them (1 มกราคม 2571).
 *
 * @param source of the rows that name none
 * @param certainty of the rows that name none
 */
record HolidayCsv(byte[] bytes, String source, Certainty certainty) {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    HolidayFile read() {
        var rows = new HolidayRows();
        try (var parser = CSVParser.parse(new StringReader(text()), FORMAT)) {
            for (var column : new String[] {"date", "nameTh"}) {
                if (!parser.getHeaderMap().containsKey(column)) {
                    throw unreadable(
                            "The first row names the columns date and nameTh.", "แถวแรกต้องมีคอลัมน์ date และ nameTh");
                }
            }
            parser.forEach(record -> read(record, rows));
        } catch (IOException | UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
            throw unreadable("This is no CSV file.", "ไม่ใช่ไฟล์ CSV");
        }
        return rows.file();
    }

    private void read(CSVRecord record, HolidayRows rows) {
        int row = (int) record.getRecordNumber() + 1;
        var day = day(cell(record, "date"));
        var kind = constant(Kind.values(), cell(record, "kind"), Kind.ANNUAL);
        var sure = constant(Certainty.values(), cell(record, "certainty"), certainty);
        if (day.isEmpty()) {
            rows.fault(
                    row,
                    "date",
                    "A date is 2028-01-01 or 1 มกราคม 2571.",
                    "วันที่ต้องเป็น 2028-01-01 หรือ 1 มกราคม 2571");
        } else if (kind.isEmpty()) {
            rows.fault(
                    row,
                    "kind",
                    "One of " + Arrays.toString(Kind.values()),
                    "ต้องเป็น " + Arrays.toString(Kind.values()));
        } else if (sure.isEmpty()) {
            var known = Arrays.toString(Certainty.values());
            rows.fault(row, "certainty", "One of " + known, "ต้องเป็น " + known);
        } else {
            var own = cell(record, "source");
            var from = own == null ? source : own;
            rows.add(
                    row,
                    new Holiday(
                            day.get(), cell(record, "nameTh"), cell(record, "nameEn"), kind.get(), sure.get(), from));
        }
    }

    /** Null where the column or its cell is empty. */
    private static String cell(CSVRecord record, String column) {
        return record.isSet(column) && !record.get(column).isBlank() ? record.get(column) : null;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(
                    ThaiDate.day(LocalDate.parse(text == null ? "" : text)).dueOn());
        } catch (DateTimeException | ThaiCalendarException notIso) {
            return thaiDay(text);
        }
    }

    private static Optional<LocalDate> thaiDay(String text) {
        try {
            var date = ThaiDate.parse(text);
            return date.precision() == Precision.DAY ? Optional.of(date.dueOn()) : Optional.empty();
        } catch (ThaiCalendarException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String text, E usual) {
        return text == null
                ? Optional.of(usual)
                : Arrays.stream(all)
                        .filter(one -> one.name().equals(text.toUpperCase(Locale.ROOT)))
                        .findFirst();
    }

    private String text() {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw unreadable("The file is not UTF-8.", "ไฟล์ไม่ใช่ UTF-8");
        }
    }

    private static Problem unreadable(String en, String th) {
        return Problem.malformed(new Fault("", en, th));
    }
}
