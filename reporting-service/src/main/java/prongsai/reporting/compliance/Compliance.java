package prongsai.reporting.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.kit.problem.Problem;
import prongsai.reporting.agency.Agencies;
import prongsai.reporting.report.Content;
import prongsai.reporting.table.FileKind;
import prongsai.reporting.table.TableFile;

/** Tells how the agencies that the caller may see keep to their duties to report. */
@ApplicationScoped
public class Compliance {

    /** Directly below one agency; a nation has some thousand, and no level of it as many. */
    private static final int MOST_AGENCIES = 10_000;

    private static final List<String> HEADING = List.of(
            "รหัสหน่วยงาน",
            "ขอบเขต",
            "รอบรายงาน",
            "ประเภทรายงาน",
            "ต้องส่ง",
            "ส่งแล้ว",
            "ทันกำหนด",
            "ล่าช้า",
            "รอพิจารณา",
            "ส่งคืน",
            "รับแล้ว",
            "เกินกำหนด",
            "ยังไม่ถึงกำหนด",
            "ยกเว้น",
            "ร้อยละที่ส่ง",
            "ร้อยละที่ทันกำหนด");

    private final CountRepository counts;
    private final Agencies agencies;
    private final Caller caller;

    Compliance(CountRepository counts, Agencies agencies, Caller caller) {
        this.counts = counts;
        this.agencies = agencies;
        this.caller = caller;
    }

    ComplianceResponse of(ComplianceFilter filter) {
        return ComplianceResponse.of(filter, found(counts.cells(filter, caller.scope())));
    }

    /** The agency itself, then those directly below it. */
    Page<AgencyComplianceResponse> ofAgencies(ComplianceFilter filter, PageRequest page) {
        var after = page.after().map(last -> last.text(0)).orElse("");
        var lines = found(counts.lines(filter, caller.scope(), after, page.limit() + 1));
        return Page.of(lines, page, line -> AgencyComplianceResponse.of(filter, line), line -> Cursor.of(line.path()));
    }

    Page<UnitComplianceResponse> ofUnits(ComplianceFilter filter, PageRequest page) {
        var scope = caller.scope();
        var agency = filter.agencyId == null
                ? agencies.ofCode(caller.agencyCode())
                : agencies.inScope(filter.agencyId, scope);
        var after = page.after().map(last -> last.text(0)).orElse("");
        var lines = counts.units(filter, agency.id(), after, page.limit() + 1);
        return Page.of(
                lines,
                page,
                line -> UnitComplianceResponse.of(filter, agency.id(), line),
                line -> Cursor.of(Objects.toString(line.unitId(), "-")));
    }

    /** Agency by agency as {@link #ofAgencies}, by period and content. */
    TableFile table(ComplianceFilter filter, FileKind kind) {
        var rows = found(counts.table(filter, caller.scope())).stream()
                .map(Compliance::row)
                .toList();
        return new TableFile(kind, "compliance-" + filter.fiscalYear, HEADING, rows);
    }

    /** How the agency, the caller's own if null, and all below it comply; 404 if it is out of the caller's reach. */
    public ComplianceResponse of(UUID agencyId, int fiscalYear) {
        return of(filter(agencyId, fiscalYear));
    }

    /** The agency itself, then all directly below it by path. */
    public List<AgencyComplianceResponse> agencies(UUID agencyId, int fiscalYear) {
        var filter = filter(agencyId, fiscalYear);
        return found(counts.lines(filter, caller.scope(), "", MOST_AGENCIES)).stream()
                .map(line -> AgencyComplianceResponse.of(filter, line))
                .toList();
    }

    private static ComplianceFilter filter(UUID agencyId, int fiscalYear) {
        var filter = new ComplianceFilter();
        filter.agencyId = agencyId;
        filter.fiscalYear = fiscalYear;
        return filter;
    }

    private static List<Object> row(CountRepository.TableLine line) {
        var tally = line.tally();
        return Arrays.asList(
                line.agencyCode(),
                line.own() ? "เฉพาะหน่วยงาน" : "รวมหน่วยงานในสังกัด",
                line.period(),
                line.content() == null ? null : Content.valueOf(line.content()).nameTh(),
                tally.expected(),
                tally.received(),
                tally.onTime(),
                tally.late(),
                tally.waiting(),
                tally.returned(),
                tally.accepted(),
                tally.overdue(),
                tally.open(),
                tally.exempt(),
                tally.receivedRate(),
                tally.onTimeRate());
    }

    private static <T> List<T> found(List<T> rows) {
        if (rows.isEmpty()) {
            throw Problem.notFound("There is no such agency.", "ไม่พบหน่วยงานนี้");
        }
        return rows;
    }
}
