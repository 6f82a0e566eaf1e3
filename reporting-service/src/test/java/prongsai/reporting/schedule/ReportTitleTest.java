package prongsai.reporting.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.kit.calendar.FiscalYear;
import prongsai.reporting.report.Content;

class ReportTitleTest {

    private static final FiscalYear YEAR = FiscalYear.of(2567);

    @Test
    void quarterIsNamedWithItsFiscalYearAndWhatItIsAbout() {
        assertThat(title(Content.PROGRESS, new Frequency.Quarterly()))
                .isEqualTo("รายงานความก้าวหน้า ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2567: การให้บริการและระบบ E - Service");
    }

    @Test
    void roundIsNamedByItsMonths() {
        assertThat(title(Content.RESULT, new Frequency.Rounds(List.of(6))))
                .startsWith("รายงานผลการดำเนินงาน รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2567: ");
    }

    @Test
    void monthIsNamedInTheBuddhistEra() {
        assertThat(title(Content.PROGRESS, new Frequency.Monthly()))
                .startsWith("รายงานความก้าวหน้า เดือนตุลาคม 2566: ");
    }

    @Test
    void halvesAreNamedApart() {
        var title = new ReportTitle(Content.PROGRESS, Frequency.Kind.HALF_YEARLY, YEAR, "แผน");

        assertThat(new Frequency.HalfYearly().periods(YEAR).stream().map(title::of))
                .containsExactly(
                        "รายงานความก้าวหน้า ครึ่งปีแรก ปีงบประมาณ พ.ศ. 2567: แผน",
                        "รายงานความก้าวหน้า ครึ่งปีหลัง ปีงบประมาณ พ.ศ. 2567: แผน");
    }

    @Test
    void summaryOfTheYearIsNamedAsTheEducationAreaOfficeDoes() {
        assertThat(title(Content.SUMMARY, new Frequency.FiscalYearEnd()))
                .startsWith("รายงานสรุปผล ณ สิ้นปีงบประมาณ พ.ศ. 2567: ");
    }

    @Test
    void singleReportDoesNotCarryItsDateBecauseDeadlinesMove() {
        assertThat(title(Content.RESULT, new Frequency.Once(LocalDate.parse("2024-06-10"))))
                .startsWith("รายงานผลการดำเนินงาน ครั้งเดียว ปีงบประมาณ พ.ศ. 2567: ");
    }

    private static String title(Content content, Frequency frequency) {
        return new ReportTitle(content, frequency.kind(), YEAR, "การให้บริการและระบบ E - Service")
                .of(frequency.periods(YEAR).get(0));
    }
}
