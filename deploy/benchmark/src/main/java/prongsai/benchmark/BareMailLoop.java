package prongsai.benchmark;

import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The least that sends a digest to each agency: claim a hundred agencies' reminders by one statement, send with the client that the
 * service has, mark by one statement. No rule is looked at, no event is told.
 */
final class BareMailLoop implements AutoCloseable {

    private static final int BATCH = 100;

    private static final String CLAIM =
            """
            with agencies as (select id, mailbox, name_th from agency order by id offset ? limit ?),
                claimed as (
                    update reminder r set state = 'SENDING', wake_at = now() + interval '1 minute', mailbox = a.mailbox, tries = 1,
                        version = r.version + 1
                    from agencies a join due_item i on i.agency_id = a.id and i.open
                    where r.due_item_id = i.id and r.lead_days = 1 and r.state = 'PLANNED' and i.due_on < current_date + 10
                    returning r.id, a.mailbox, a.name_th, i.title, i.due_on)
            select mailbox, string_agg(
                       'อีก 1 วันครบกำหนด: ' || title || E'\\n   ส่งรายงาน ครบกำหนดวันที่ ' || due_on || E'\\n   หน่วยงาน: ' || name_th, E'\\n'),
                   array_agg(id)
            from claimed group by mailbox""";

    private static final String FINISH =
            """
            update reminder set state = 'SENT', wake_at = null, sent_at = now(), version = version + 1
            where id = any(?) and state = 'SENDING'""";

    private final Vertx vertx = Vertx.vertx();
    private final MailClient client;
    private final Connection connection;

    BareMailLoop(Target target, int port) throws SQLException {
        client = MailClient.create(
                vertx, new MailConfig().setHostname("127.0.0.1").setPort(port).setPipelining(false));
        connection = target.connect();
    }

    void run(int agencies) throws Exception {
        for (int done = 0; done < agencies; done += BATCH) {
            List<Array> sent = new ArrayList<>();
            try (var claim = connection.prepareStatement(CLAIM)) {
                claim.setInt(1, done);
                claim.setInt(2, BATCH);
                var row = claim.executeQuery();
                while (row.next()) {
                    send(row.getString(1), row.getString(2));
                    sent.add(row.getArray(3));
                }
            }
            finish(sent);
        }
    }

    private void send(String mailbox, String text) throws Exception {
        client.sendMail(new MailMessage()
                        .setFrom("no-reply@prongsai.example")
                        .setTo(mailbox)
                        .setSubject("แจ้งเตือน 20 รายการ: อีก 1 วันครบกำหนด")
                        .setText(text))
                .toCompletionStage()
                .toCompletableFuture()
                .get(1, TimeUnit.MINUTES);
    }

    private void finish(List<Array> sent) throws SQLException {
        List<Object> ids = new ArrayList<>();
        for (Array each : sent) {
            ids.addAll(List.of((Object[]) each.getArray()));
        }
        try (var finish = connection.prepareStatement(FINISH)) {
            finish.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            if (finish.executeUpdate() != ids.size()) {
                throw new IllegalStateException("some reminders were not there any more");
            }
        }
    }

    @Override
    public void close() throws Exception {
        connection.close();
        vertx.close().toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
    }
}
