package prongsai.reporting.holiday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import prongsai.kit.caller.Caller;
import prongsai.kit.page.PageRequest;
import prongsai.kit.problem.BuddhistYear;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;

/** Replaces the holidays of a year by those of a file. They hold for every agency, so only the root of the hierarchy gives them. */
@ApplicationScoped
class HolidayImports {

    private final HolidayImportRepository rows;
    private final HolidayYears years;
    private final HolidayYearRepository known;
    private final Caller caller;
    private final Clock clock;

    HolidayImports(
            HolidayImportRepository rows, HolidayYears years, HolidayYearRepository known, Caller caller, Clock clock) {
        this.rows = rows;
        this.years = years;
        this.known = known;
        this.caller = caller;
        this.clock = clock;
    }

    /** List, import and event in one transaction; of a dry run only the import itself is kept. */
    @Transactional
    ImportedHolidaysResponse run(ImportWanted wanted, HolidayImport.Format format, byte[] file) {
        onlyFromTheRoot();
        var given = read(wanted, format, file);
        var year = years.locked(wanted.year);
        var missing = SubstitutionRule.missing(expected(wanted.year, given), given);
        var list = wanted.addSubstitutions
                ? Stream.concat(given.stream(), missing.stream())
                        .sorted(Comparator.comparing(Holiday::day))
                        .toList()
                : given;
        var differences = Differences.between(year.holidays(), list);
        var by = new HolidayImport.By(caller.subject(), caller.agencyCode(), clock.now());
        var row = new HolidayImport(wanted, format, list.size(), differences, by);
        rows.persist(row);
        if (!wanted.dryRun && !differences.list().isEmpty()) {
            years.replace(year, list);
        }
        return ImportedHolidaysResponse.of(row, list, differences, wanted.addSubstitutions ? List.of() : missing);
    }

    List<HolidayImport> page(PageRequest page) {
        caller.scope(); // lets nobody in who acts for no known agency
        return rows.page(page);
    }

    HolidayImport find(UUID id) {
        caller.scope();
        return rows.findByIdOptional(id)
                .orElseThrow(() -> Problem.notFound("There is no such import.", "ไม่พบการนำเข้านี้"));
    }

    private static List<Holiday> read(ImportWanted wanted, HolidayImport.Format format, byte[] file) {
        var read =
                switch (format) {
                    case CSV -> new HolidayCsv(file, wanted.source.strip(), wanted.certainty).read();
                    case ICALENDAR ->
                        new HolidayCalendar(file, wanted.ceYear(), wanted.source.strip(), wanted.certainty).read();
                };
        var list = read.faultless().holidays();
        list.stream()
                .filter(holiday -> holiday.day().getYear() != wanted.ceYear())
                .findFirst()
                .ifPresent(holiday -> {
                    throw Problem.brokenRule(Fault.parameter(
                            "year",
                            holiday.day() + " of the file does not lie in that year.",
                            "วันที่ " + holiday.day() + " ในไฟล์ไม่อยู่ในปีที่ระบุ"));
                });
        return list;
    }

    /** New Year's Eve on a weekend is made up for in January, so the year before counts as well. */
    private List<Holiday> expected(int year, List<Holiday> given) {
        var both = new ArrayList<>(known.of(year - 1).map(HolidayYear::holidays).orElse(List.of()));
        both.addAll(given);
        int ce = year - BuddhistYear.CE_TO_BE;
        return SubstitutionRule.daysFor(both).stream()
                .filter(day -> day.day().getYear() == ce)
                .toList();
    }

    private void onlyFromTheRoot() {
        var path = caller.scope().path();
        if (path.indexOf('/', 1) < path.length() - 1) {
            throw Problem.forbidden(
                    "Only the agency at the root of the hierarchy gives the holidays of all.",
                    "เฉพาะหน่วยงานระดับบนสุดเท่านั้นที่กำหนดวันหยุดของทุกหน่วยงานได้");
        }
    }
}
