package prongsai.assessment.spreadsheet;

import java.util.Optional;
import java.util.function.Function;

/** A file that should hold a table. Reading it refuses (422) what is not of its kind, is damaged or would take too much to read. */
public record TableFile(FileKind kind, byte[] bytes) {

    /** What the first table gives that gives something: an XLSX file has several. */
    public <T> Optional<T> first(Function<Table, Optional<T>> wanted) {
        Signature.check(this);
        return kind == FileKind.CSV ? wanted.apply(new CsvText(bytes).table()) : new Workbook(bytes).first(wanted);
    }
}
