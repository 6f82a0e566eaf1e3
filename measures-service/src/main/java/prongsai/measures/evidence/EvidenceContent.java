package prongsai.measures.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import prongsai.measures.fault.Faults;

/** What a piece of evidence says, new or changed. */
interface EvidenceContent {

    String url();

    String title();

    LocalDate effectiveOn();

    List<ServedItemRequest> items();

    default void check(Faults faults) {
        faults.unless(
                isLink(url()),
                "/url",
                "A link begins with http:// or https:// and names a host.",
                "ลิงก์ต้องขึ้นต้นด้วย http:// หรือ https:// และระบุชื่อเว็บไซต์");
        faults.unlessPlausible(effectiveOn(), "/effectiveOn");
        var seen = new HashSet<ServedItem>();
        for (int i = 0; i < items().size(); i++) {
            items().get(i).check(faults, "/items/" + i);
            faults.unless(seen.add(items().get(i).toItem()), "/items/" + i, "This item is named twice.", "ระบุข้อซ้ำ");
        }
    }

    private static boolean isLink(String url) {
        try {
            var link = new URI(url);
            return link.getScheme() != null
                    && Set.of("http", "https").contains(link.getScheme())
                    && link.getHost() != null
                    && link.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
