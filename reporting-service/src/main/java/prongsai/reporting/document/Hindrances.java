package prongsai.reporting.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Line;
import prongsai.reporting.report.ConstraintKind;

/** Problems, obstacles and constraints: three lists that stay apart (domain, rule 6). */
record Hindrances(List<Entry> entries) {

    /** One of them; {@code whose} is null where all are of one agency. */
    record Entry(ConstraintKind kind, String whose, String text) {

        private Line line() {
            return whose == null ? Line.of(text) : Line.labelled(whose + ":", text);
        }
    }

    /** A heading for each kind; a kind without any is said to have none. */
    List<Block> blocks(int level) {
        return Stream.of(ConstraintKind.values())
                .flatMap(kind -> Stream.concat(Stream.of(new Block.Heading(level, name(kind))), of(kind).stream()))
                .collect(Collectors.toList());
    }

    private List<Block> of(ConstraintKind kind) {
        var lines = entries.stream()
                .filter(each -> each.kind() == kind)
                .map(Entry::line)
                .toList();
        return lines.isEmpty() ? Texts.cell(Printed.NONE) : List.of(new Block.Items(true, lines));
    }

    private static String name(ConstraintKind kind) {
        return switch (kind) {
            case PROBLEM -> "ปัญหา";
            case OBSTACLE -> "อุปสรรค";
            case CONSTRAINT -> "ข้อจำกัด";
        };
    }
}
