package prongsai.reporting.obstruction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.caller.Caller;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.reporting.agency.Agencies;
import prongsai.reporting.table.FileKind;
import prongsai.reporting.table.TableFile;

/** Collects what stood in the way of the agencies that the caller may see. */
@ApplicationScoped
public class Obstructions {

    /** A file of more is of no use to a reader; the last ones are in it. */
    static final int LARGEST_TABLE = 20_000;

    private static final List<String> HEADING = List.of(
            "รหัสหน่วยงาน", "ปีงบประมาณ พ.ศ.", "รอบรายงาน", "ประเภท", "รายละเอียด", "เรียนถึง", "วันที่ส่งรายงาน");

    private final ObstructionRepository rows;
    private final Agencies agencies;
    private final Caller caller;

    Obstructions(ObstructionRepository rows, Agencies agencies, Caller caller) {
        this.rows = rows;
        this.agencies = agencies;
        this.caller = caller;
    }

    Page<ObstructionResponse> list(ObstructionFilter filter, PageRequest page) {
        var found = rows.read(filter, scope(filter), page.after(), page.limit() + 1);
        return Page.of(found, page, ObstructionResponse::from, ObstructionRepository::key);
    }

    TableFile table(ObstructionFilter filter, FileKind kind) {
        var found = rows.read(filter, scope(filter), Optional.empty(), LARGEST_TABLE);
        return new TableFile(
                kind,
                "obstructions",
                HEADING,
                found.stream().map(Obstructions::row).toList());
    }

    /** Those of the agency, the caller's own if null, and all below it in that fiscal year, the latest first. */
    public List<Obstruction> of(UUID within, int fiscalYear) {
        var filter = new ObstructionFilter();
        filter.within = within;
        filter.fiscalYear = fiscalYear;
        return rows.read(filter, scope(filter), Optional.empty(), LARGEST_TABLE);
    }

    private AgencyScope scope(ObstructionFilter filter) {
        return filter.within == null
                ? caller.scope()
                : new AgencyScope(
                        agencies.inScope(filter.within, caller.scope()).path());
    }

    private static List<Object> row(Obstruction of) {
        return Arrays.asList(
                of.agencyCode(),
                of.fiscalYear(),
                of.period(),
                switch (of.kind()) {
                    case PROBLEM -> "ปัญหา";
                    case OBSTACLE -> "อุปสรรค";
                    case CONSTRAINT -> "ข้อจำกัด";
                },
                of.text(),
                addressee(of),
                Bangkok.dateOf(of.submittedAt()).toString());
    }

    private static String addressee(Obstruction of) {
        if (of.addressee() == null) {
            return null;
        }
        return switch (of.addressee()) {
            case ASSESSOR -> "ผู้ประเมิน";
            case SUPERIOR -> "หน่วยงานต้นสังกัด";
            case OWN_HEAD -> "ผู้บริหารหน่วยงาน";
        };
    }
}
