package prongsai.notification.board;

import java.util.Map;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.notification.ADueThing;
import prongsai.notification.APolicy;
import prongsai.notification.AnAgency;

/** A board on which something of each sort is to be seen, on 12 June 2024. */
final class ABusyDay {

    private static final Map<String, String> TITLES = Map.of(
            "2024-05-31", "รายงานผลการดำเนินการตามมาตรการ รอบ 6 เดือน",
            "2024-06-07", "กำกับติดตามครั้งที่ 1: มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
            "2024-06-12", "กำกับติดตามครั้งที่ 2: การเปิดเผยข้อมูลสาธารณะบนเว็บไซต์",
            "2024-06-14", "รายงานผลการกำกับติดตามประจำเดือน",
            "2024-06-28", "รายงานความก้าวหน้าไตรมาสที่ 3");

    private static final String MANY =
            """
            insert into due_item (id, kind, agency_id, agency_code, fiscal_year, title, due_on, entered_on, dated_on, status, open,
                unit_ids, version)
            select gen_random_uuid(), 'FOLLOW_UP', ?::uuid, ?, 2567, 'กำกับติดตามครั้งที่ ' || n, date '2024-06-13' + n * n % 33,
                '2024-03-01', '2024-03-01', 'SCHEDULED', true, '{}', 0 from generate_series(1, 90) n""";

    private ABusyDay() {}

    /** The item that has the longest history. */
    static ADueThing of(AnAgency province, AnAgency town) {
        TITLES.forEach((day, title) -> titled(ADueThing.report(town).dueOn(day).scheduled(), title));
        Database.execute(MANY, town.id().toString(), town.code());
        var moved = titled(
                ADueThing.report(town).dueOn("2024-06-05").scheduled().movedTo("2024-06-11", "2024-06-04"),
                "รายงานผลการวิเคราะห์ข้อบกพร่องและแนวทางแก้ไข");
        Api.as(APolicy.OPERATOR)
                .header("If-Match", "*")
                .body("{\"note\": \"รอเอกสารจากกองคลัง\"}")
                .post("/v1/due-items/" + moved.id() + "/acknowledgement")
                .then()
                .statusCode(200);
        Database.execute("update reminder set state = 'SENT', sent_at = planned_at, tries = 1, wake_at = null"
                + " where state = 'PLANNED' and planned_at < prongsai_now()");
        Database.execute(
                "update reminder set state = 'FAILED', reason = 'ADDRESS_REFUSED', answer = '550 5.1.1', wake_at = null, sent_at = null"
                        + " where due_item_id = ?::uuid and lead_days = 1",
                moved.id().toString());
        Api.as(APolicy.OPERATOR)
                .body("{\"agencyId\": \"" + town.id()
                        + "\", \"from\": \"2024-06-12\", \"until\": \"2024-06-16\", \"reason\": \"ย้ายที่ทำการ\"}")
                .post("/v1/silences")
                .then()
                .statusCode(201);
        return moved;
    }

    private static ADueThing titled(ADueThing thing, String title) {
        Database.execute(
                "update due_item set title = ? where id = ?::uuid",
                title,
                thing.id().toString());
        return thing;
    }
}
