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

    private static final String MESSAGES =
            """
            insert into delivery (id, channel, purpose, endpoint, agency_id, receiver_id, address, state, tries, answer, planned_at, wake_at,
                done_at, version)
            select uuidv7(), m.channel, 'REMINDER', lower(m.channel), ?::uuid, case when m.channel <> 'EMAIL' then uuidv7() end, m.address,
                m.state, m.tries, m.answer, prongsai_now() - m.ago, case when m.state = 'PLANNED' then prongsai_now() + interval '2 hours' end,
                case when m.state <> 'PLANNED' then prongsai_now() - m.ago end, 0
            from (values ('EMAIL', 'saraban@t.example', 'FAILED', 1, '550 5.1.1', interval '30 minutes'),
                ('WEBHOOK', null, 'PLANNED', 4, '503', interval '3 hours'),
                ('LINE', 'C0123456789abcdef0123456789abcdef', 'FAILED', 5, '400', interval '1 day'))
                as m (channel, address, state, tries, answer, ago)""";

    private static final String ABOUT =
            """
            insert into delivery_reminder (delivery_id, reminder_id)
            select d.id, r.id from delivery d, reminder r where r.due_item_id = ?::uuid and r.lead_days = 1""";

    private static final String DEAD_LETTER =
            """
            insert into dead_letter (id, buried_in, buried_part, buried_offset, topic, topic_part, topic_offset, key, value, reason, arrived_at,
                replay_asked_at, replay_asked_by, replayed_at, version)
            select uuidv7(), 'prongsai.reports.notification-service.dlq', 0, -n, 'prongsai.reports', 0, n, gen_random_uuid(), '{}',
                'MismatchedInputException: dueOn is missing', prongsai_now() - n * interval '1 hour',
                case when n = 2 then prongsai_now() end, case when n = 2 then 'a' end, case when n = 2 then prongsai_now() end, 0
            from generate_series(1, 2) n""";

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
        Database.execute(MESSAGES, town.id().toString());
        Database.execute(ABOUT, moved.id().toString());
        Database.execute(DEAD_LETTER);
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
