package prongsai.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** The pages of a list, as a client finds them: each by the cursor of the one before. */
record Pages(String first, List<Page> following) {

    /** A page after the first one. */
    record Page(String path, UUID after) {}

    /** Walks so many pages; the ids on the way must be {@code ids}, in their order. */
    static Pages follow(Target target, String first, int count, List<UUID> ids) throws Exception {
        List<Page> following = new ArrayList<>();
        List<UUID> seen = new ArrayList<>();
        try (HttpConnection http = target.http()) {
            String path = first;
            for (int page = 0; page < count; page++) {
                JsonNode answer = new ObjectMapper().readTree(http.read(path));
                answer.get("items")
                        .forEach(item -> seen.add(UUID.fromString(item.get("id").asText())));
                path = first + "&cursor=" + answer.get("next").asText();
                following.add(new Page(path, seen.get(seen.size() - 1)));
            }
        }
        if (!seen.equals(ids.subList(0, seen.size()))) {
            throw new IllegalStateException("the pages of " + first + " are not what the database holds");
        }
        return new Pages(first, following);
    }

    Page any(SplittableRandom random) {
        return following.get(random.nextInt(following.size()));
    }

    Page last() {
        return following.get(following.size() - 1);
    }
}
