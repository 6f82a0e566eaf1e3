package prongsai.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/** What an officer of an agency does in the story, through the public API. */
record Officer(Api api, String login) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** The items of a list, which must fit on one page. */
    List<JsonNode> list(Port service, String path) {
        Api.Reply reply = api.get(login, service, path + (path.contains("?") ? "&" : "?") + "limit=200");
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
        assertThat(reply.body().get("next").isNull()).isTrue();
        return stream(reply.body().get("items"));
    }

    int status(Port service, String path) {
        return api.get(login, service, path).status();
    }

    JsonNode read(Port service, String path) {
        return api.get(login, service, path).body();
    }

    JsonNode assessmentOf2566() {
        String id = list(Port.ASSESSMENT, "/v1/assessments?fiscalYear=2566")
                .get(0)
                .get("id")
                .asText();
        return read(Port.ASSESSMENT, "/v1/assessments/" + id);
    }

    /** Records the follow-ups of that day as held on it. */
    void record(String dueOn) {
        for (JsonNode followUp : list(Port.MEASURES, "/v1/follow-ups?dueFrom=" + dueOn + "&dueUntil=" + dueOn)) {
            String path = "/v1/follow-ups/" + followUp.get("id").asText();
            JsonNode done =
                    move(Port.MEASURES, path, "/record", "{'heldOn': '" + dueOn + "', 'note': 'ประชุมติดตามแล้ว'}");
            assertThat(done.get("status").asText()).isEqualTo("RECORDED");
        }
    }

    /** Submits the reports that are due on that day and are about something of that name. */
    void submit(String dueOn, String about) {
        for (JsonNode report : list(Port.REPORTING, "/v1/reports?dueFrom=" + dueOn + "&dueUntil=" + dueOn)) {
            if (report.get("title").asText().contains(about)) {
                String path = "/v1/reports/" + report.get("id").asText();
                JsonNode done = move(Port.REPORTING, path, "/submission", "{'summary': 'ดำเนินการแล้ว', 'none': true}");
                assertThat(done.get("status").asText()).isEqualTo("SUBMITTED");
            }
        }
    }

    private JsonNode move(Port service, String path, String transition, String body) {
        Api.Reply now = api.get(login, service, path);
        Api.Reply done = api.transition(login, service, path + transition, now, json(body));
        assertThat(done.status()).as(done.body().toString()).isEqualTo(200);
        return done.body();
    }

    /** Enters a single follow-up for the second measure of the agency's plan. */
    void followUpOnceOn(String date) {
        String plan = list(Port.MEASURES, "/v1/measure-plans?fiscalYear=2567")
                .get(0)
                .get("id")
                .asText();
        String measure = read(Port.MEASURES, "/v1/measure-plans/" + plan)
                .at("/measures/1/id")
                .asText();
        String body = "{'measurePlanId': '%s', 'measureIds': ['%s'], 'recurrence': {'pattern': 'SINGLE', 'date': '%s'}}"
                .formatted(plan, measure, date);
        Api.Reply reply = api.post(login, Port.MEASURES, "/v1/follow-up-plans", json(body));
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(201);
    }

    /** The states of what is due on that day, as notification-service shows them. */
    List<String> statesOf(String dueOn) {
        return list(Port.NOTIFICATION, "/v1/due-items?dueFrom=" + dueOn + "&dueUntil=" + dueOn).stream()
                .map(item -> item.get("state").asText())
                .toList();
    }
}
