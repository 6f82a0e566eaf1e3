package prongsai.assessment.scoreimport;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.spreadsheet.FileKind;
import prongsai.kit.http.Versioned;

/** An import as clients see it. */
@Schema(description = "A file of scores, and what became of it.")
record ScoreImportResponse(
        UUID id,
        @Schema(maxLength = 40, examples = "NACC_ITA") String programme,
        @Schema(description = "Buddhist era.", minimum = "2400", maximum = "2700", examples = "2566") int fiscalYear,
        @Schema(examples = "XLSX") FileKind format,
        @Schema(description = "Whether it is only checked.") boolean dryRun,
        @Schema(description = "Whether the assessments of the file are published, too.") boolean publish,
        @Schema(examples = "DONE") ImportStatus status,
        @Schema(description = "Below the heading.", minimum = "0", maximum = "20000", examples = "8317") int rowsTotal,
        @Schema(description = "Of these, so far.", minimum = "0", maximum = "20000", examples = "3000") int rowsDone,
        @Schema(
                        description = "Drafts that are new; null while not known.",
                        nullable = true,
                        minimum = "0",
                        maximum = "20000",
                        examples = "8000")
                Integer created,
        @Schema(
                        description = "Drafts that differ.",
                        nullable = true,
                        minimum = "0",
                        maximum = "20000",
                        examples = "300")
                Integer changed,
        @Schema(
                        description = "Assessments that are as the file says already.",
                        nullable = true,
                        minimum = "0",
                        maximum = "20000",
                        examples = "17")
                Integer unchanged,
        @Schema(
                        description = "All errors; the first thousand are kept: /v1/score-imports/{id}/errors.",
                        nullable = true,
                        minimum = "0",
                        maximum = "2000000",
                        examples = "0")
                Integer errorCount,
        @Schema(maxItems = 100) List<ColumnRead> columns,
        Instant startedAt,
        @Schema(nullable = true) Instant finishedAt,
        @Schema(description = "Counts on with its progress.", minimum = "0", examples = "9") long version)
        implements Versioned {

    static ScoreImportResponse of(ScoreImport row) {
        return new ScoreImportResponse(
                row.id(),
                row.programme(),
                row.fiscalYear(),
                row.kind(),
                row.isDryRun(),
                row.isToPublish(),
                row.status(),
                row.total(),
                row.done(),
                row.created(),
                row.changed(),
                row.unchanged(),
                row.errorCount(),
                List.copyOf(row.columns()),
                row.startedAt(),
                row.finishedAt(),
                row.version());
    }
}
