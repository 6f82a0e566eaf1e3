package prongsai.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.IntFunction;

/** The paths of a list's pages, as a client finds them: each by the cursor of the one before. */
record Pages(List<String> paths) {

    /** Walks so many pages beyond the first; what stands on them must be the database's rows, in their order. */
    static Pages follow(Target target, String first, int count, IntFunction<List<UUID>> firstIds) throws Exception {
        List<String> paths = new ArrayList<>(List.of(first));
        List<UUID> seen = new ArrayList<>();
        try (HttpConnection http = target.http()) {
            for (int page = 0; page < count; page++) {
                JsonNode answer = new ObjectMapper().readTree(http.read(paths.get(page)));
                answer.get("items")
                        .forEach(item -> seen.add(UUID.fromString(item.get("id").asText())));
                paths.add(first + "&cursor=" + answer.get("next").asText());
            }
        }
        if (!seen.equals(firstIds.apply(seen.size()))) {
            throw new IllegalStateException("the pages of " + first + " are not what the database holds");
        }
        return new Pages(paths);
    }

    String any(SplittableRandom random) {
        return paths.get(random.nextInt(paths.size()));
    }

    String first() {
        return paths.get(0);
    }

    String last() {
        return paths.get(paths.size() - 1);
    }
}
