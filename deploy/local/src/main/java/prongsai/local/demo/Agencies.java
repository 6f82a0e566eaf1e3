package prongsai.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import prongsai.local.Api;
import prongsai.local.Port;

/** Registers the hierarchy, as the system of a ministry would: with the machine client. */
record Agencies(Entry entry) {

    /** From the top down; an agency that is there stays as it is. */
    void register(JsonNode agencies) throws InterruptedException {
        for (JsonNode agency : agencies) {
            if (find(agency.get("code").asText()).isMissingNode()) {
                ObjectNode body = agency.deepCopy();
                body.remove("parent");
                body.set("parentId", find(agency.get("parent").asText()).path("id"));
                entry.create(Api.MACHINE, Port.ASSESSMENT, "/v1/agencies", body);
            }
        }
    }

    /** Missing where there is none of that code. */
    JsonNode find(String code) throws InterruptedException {
        return entry.read(Api.MACHINE, Port.ASSESSMENT, "/v1/agencies?code=" + code)
                .at("/items/0");
    }
}
