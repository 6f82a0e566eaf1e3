package prongsai.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
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
 * The least that sends a digest to each agency, and a webhook for each reminder in it if there are receivers: claim a hundred agencies'
 * reminders by one statement, send with the clients that the service has, mark by one statement. No rule is looked at, nothing is signed,
 * no account is kept and no event is told.
 */
final class BareLoop implements AutoCloseable {

    private static final int BATCH = 100;

    /** As many connections to a receiver as the service has messages under way. */
    private static final int AT_ONCE = 4;

    private static final String CLAIM =
            """
            with agencies as (select id, mailbox, name_th, code, path from agency order by id offset ? limit ?),
                claimed as (
                    update reminder r set state = 'SENDING', wake_at = now() + interval '1 minute', mailbox = a.mailbox, tries = 1,
                        version = r.version + 1
                    from agencies a join due_item i on i.agency_id = a.id and i.open
                    where r.due_item_id = i.id and r.lead_days = 1 and r.state = 'PLANNED' and i.due_on < current_date + 10
                    returning r.id, a.mailbox, a.name_th, a.code, a.path, i.kind, i.title, i.due_on)
            select mailbox, string_agg(
                       'อีก 1 วันครบกำหนด: ' || title || E'\\n   ส่งรายงาน ครบกำหนดวันที่ ' || due_on || E'\\n   หน่วยงาน: ' || name_th, E'\\n'),
                   array_agg(id), %s
            from claimed group by mailbox""";

    private static final String WITHOUT_HOOKS = "null";

    /** As many messages as reminders, each about as long as the service's. */
    private static final String WITH_HOOKS =
            """
            json_agg(json_build_object('province', substr(split_part(path, '/', 3), 2)::integer, 'message', json_build_object(
                'type', 'reminder.due', 'timestamp', now(), 'data', json_build_object('reminderId', id, 'dueItemId', id, 'kind', kind,
                'title', title, 'agencyId', id, 'agencyCode', code, 'fiscalYear', 2600, 'audience', 'RESPONSIBLE', 'occasion', 'DUE',
                'leadDays', 1, 'dueOn', due_on))))::text""";

    private static final String FINISH =
            """
            update reminder set state = 'SENT', wake_at = null, sent_at = now(), version = version + 1
            where id = any(?) and state = 'SENDING'""";

    private final ObjectMapper json = new ObjectMapper();
    private final Vertx vertx = Vertx.vertx();
    private final MailClient mails;
    private final HttpClient http;
    private final List<Integer> hooks;
    private final Connection connection;

    /** @param receivers null: only digests are sent */
    BareLoop(Target target, QuickMailServer server, HookReceivers receivers) throws SQLException {
        mails = MailClient.create(
                vertx,
                new MailConfig().setHostname("127.0.0.1").setPort(server.port()).setPipelining(false));
        hooks = receivers == null ? List.of() : receivers.ports();
        http = receivers == null
                ? null
                : vertx.createHttpClient(new HttpClientOptions()
                        .setSsl(true)
                        .setTrustOptions(receivers.trust())
                        .setMaxPoolSize(AT_ONCE));
        connection = target.connect();
    }

    void run(int agencies) throws Exception {
        String sql = CLAIM.formatted(hooks.isEmpty() ? WITHOUT_HOOKS : WITH_HOOKS);
        for (int done = 0; done < agencies; done += BATCH) {
            List<Array> sent = new ArrayList<>();
            List<Future<Integer>> posted = new ArrayList<>();
            try (var claim = connection.prepareStatement(sql)) {
                claim.setInt(1, done);
                claim.setInt(2, BATCH);
                var row = claim.executeQuery();
                while (row.next()) {
                    posted.addAll(post(row.getString(4)));
                    mail(row.getString(1), row.getString(2));
                    sent.add(row.getArray(3));
                }
            }
            await(Future.all(posted));
            finish(sent);
        }
    }

    private List<Future<Integer>> post(String messages) throws Exception {
        List<Future<Integer>> posted = new ArrayList<>();
        if (messages != null) {
            for (JsonNode each : json.readTree(messages)) {
                int port = hooks.get(each.get("province").asInt());
                String body = json.writeValueAsString(each.get("message"));
                posted.add(http.request(HttpMethod.POST, port, HookReceivers.HOST, "/hooks")
                        .compose(request -> request.putHeader("Content-Type", "application/json")
                                .send(body))
                        .map(response -> response.statusCode()));
            }
        }
        return posted;
    }

    private void mail(String mailbox, String text) throws Exception {
        await(mails.sendMail(new MailMessage()
                .setFrom("no-reply@prongsai.example")
                .setTo(mailbox)
                .setSubject("แจ้งเตือน 20 รายการ: อีก 1 วันครบกำหนด")
                .setText(text)));
    }

    private static void await(Future<?> answer) throws Exception {
        answer.toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
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
        await(vertx.close());
    }
}
