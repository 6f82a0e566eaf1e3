package prongsai.reporting.manuscript;

import java.util.List;

/** A part of a document that begins on a line of its own. */
public sealed interface Block {

    /** The front page of a booklet: its title in lines, the agency below; the next block begins a new page. */
    record Cover(List<String> title, List<String> below) implements Block {

        public Cover {
            title = List.copyOf(title);
            below = List.copyOf(below);
        }
    }

    /** The headings of the document with their pages (สารบัญ). */
    record Contents(String heading) implements Block {}

    /** From here on a new page of that orientation. */
    record NewPage(Orientation orientation) implements Block {}

    /** The head of an official memo (บันทึกข้อความ) or letter; the memo's emblem is left to the agency's template. */
    record Memo(String heading, List<Field> fields) implements Block {

        public Memo {
            fields = List.copyOf(fields);
        }

        /** Such as เรื่อง with the subject; a blank text leaves a dotted line to write on. */
        public record Field(String label, String text) {}
    }

    /** A heading; {@code level} is 1 to 4, 1 the highest. */
    record Heading(int level, String text) implements Block {

        public Heading {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("level: " + level);
            }
        }
    }

    /** Running text. */
    record Paragraph(Line line, Alignment alignment, boolean indented) implements Block {

        /** Of a document's body: its first line indented as official documents have it. */
        public static Paragraph of(String text) {
            return new Paragraph(Line.of(text), Alignment.START, true);
        }
    }

    /** Items in a numbered list, or with a dash each. */
    record Items(boolean numbered, List<Line> lines) implements Block {

        public Items {
            lines = List.copyOf(lines);
        }
    }

    /** A table; its head is repeated on each page. */
    record Table(String caption, List<Column> columns, List<Row> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.width() != width)) {
                throw new IllegalArgumentException("a row is not as wide as its table: " + caption);
            }
        }

        /** {@code share} is the column's part of the table's width, relative to the other columns. */
        public record Column(String heading, int share, Alignment alignment) {}

        /** A row of cells; those that span further columns leave the others out. */
        public record Row(List<Cell> cells) {

            public Row {
                cells = List.copyOf(cells);
            }

            int width() {
                return cells.stream().mapToInt(Cell::columns).sum();
            }
        }

        /** {@code columns} is how many columns it spans; {@code heading} makes it the head of its row or of the rows below. */
        public record Cell(List<Block> content, int columns, boolean heading) {

            public Cell {
                content = List.copyOf(content);
                if (columns < 1) {
                    throw new IllegalArgumentException("columns: " + columns);
                }
            }

            public static Cell of(Block... content) {
                return new Cell(List.of(content), 1, false);
            }

            public static Cell of(String text) {
                return of(new Paragraph(Line.of(text), Alignment.START, false));
            }
        }
    }

    /** A picture of numbers, with its description for those who cannot see it. */
    record Figure(String caption, String description, Chart chart) implements Block {}

    /** Place for a signature: the capacity in lines, such as the position and below รักษาการในตำแหน่ง with the other; no name. */
    record Signature(List<String> capacity) implements Block {

        public Signature {
            capacity = List.copyOf(capacity);
        }
    }

    /** What stands out, such as a difference that the reader should know of. */
    record Remark(String heading, Line line) implements Block {}
}
