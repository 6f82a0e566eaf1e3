package prongsai.kit.http;

import java.util.List;
import java.util.regex.Pattern;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/** The header {@code If-Match}: the versions that the caller is willing to change; every change of a resource demands it. */
public final class IfMatch {

    private static final Pattern TAGS = Pattern.compile("\\*|\"\\d{1,18}\"(\\s*,\\s*\"\\d{1,18}\"){0,9}");

    private final List<String> tags;

    private IfMatch(List<String> tags) {
        this.tags = tags;
    }

    /** Called by the framework with the header's value. */
    public static IfMatch valueOf(String header) {
        if (!TAGS.matcher(header.strip()).matches()) {
            throw Problem.malformed(Fault.parameter(
                    "If-Match",
                    "If-Match takes the ETag of the resource, in quotes.",
                    "If-Match ต้องเป็น ETag ของข้อมูลในเครื่องหมายคำพูด"));
        }
        return new IfMatch(List.of(header.strip().split("\\s*,\\s*")));
    }

    /**
     * Lets pass who has seen the present version.
     *
     * @param ifMatch null when the header was not sent
     */
    public static void check(IfMatch ifMatch, long version) {
        if (ifMatch == null) {
            throw Problem.ifMatchMissing(
                    "Read the resource and send its ETag as If-Match.",
                    "โปรดอ่านข้อมูลก่อนแล้วส่ง ETag ในส่วนหัว If-Match");
        }
        if (!ifMatch.tags.contains("*") && !ifMatch.tags.contains("\"" + version + "\"")) {
            throw Problem.stale("Read the resource again before changing it.", "โปรดอ่านข้อมูลใหม่ก่อนแก้ไข");
        }
    }
}
