package prongsai.assessment.scoreimport;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.assessment.agency.AgencyDirectory.Entry;
import prongsai.kit.calendar.ThaiDigits;
import prongsai.kit.text.ThaiText;

/** Which agency a row means: by its code, else by its name or another name of it, spelled as it may be. */
final class AgencyFinder {

    private static final int CANDIDATES_NAMED = 5;

    private final List<Entry> agencies;
    private final Map<String, Entry> byCode;
    private Map<String, Set<Entry>> byName;

    AgencyFinder(List<Entry> agencies) {
        this.agencies = agencies;
        this.byCode = agencies.stream().collect(Collectors.toMap(Entry::code, agency -> agency));
    }

    /**
     * The agency, or why it is not clear.
     *
     * @param agency null when there is a fault
     * @param detail codes of the agencies that come into question
     */
    record Found(Entry agency, ErrorCode fault, String detail) {

        private static Found fault(ErrorCode fault, Set<Entry> candidates) {
            var codes = candidates.stream()
                    .map(Entry::code)
                    .sorted(Comparator.naturalOrder())
                    .limit(CANDIDATES_NAMED)
                    .collect(Collectors.joining(", "));
            return new Found(null, fault, candidates.size() > CANDIDATES_NAMED ? codes + ", …" : codes);
        }
    }

    /** Either may be "". */
    Found find(String code, String name) {
        if (code.isEmpty() && name.isEmpty()) {
            return Found.fault(ErrorCode.AGENCY_MISSING, Set.of());
        }
        var coded = byCode.get(ThaiDigits.toArabic(code).toUpperCase(Locale.ROOT));
        if (coded == null) {
            return found(named(name));
        }
        if (name.isEmpty() || name.equals(coded.nameTh())) {
            return new Found(coded, null, "");
        }
        var named = named(name);
        return named.isEmpty() || named.contains(coded)
                ? new Found(coded, null, "")
                : Found.fault(ErrorCode.CODE_AND_NAME_DISAGREE, named);
    }

    private static Found found(Set<Entry> named) {
        if (named.size() == 1) {
            return new Found(named.iterator().next(), null, "");
        }
        return Found.fault(named.isEmpty() ? ErrorCode.UNKNOWN_AGENCY : ErrorCode.AMBIGUOUS_AGENCY, named);
    }

    private Set<Entry> named(String name) {
        if (byName == null) { // most files give the code and the name as we know it
            byName = new HashMap<>();
            for (var agency : agencies) {
                Stream.concat(Stream.of(agency.nameTh()), agency.aliases().stream())
                        .forEach(one -> byName.computeIfAbsent(ThaiText.searchKey(one), key -> new LinkedHashSet<>())
                                .add(agency));
            }
        }
        var key = ThaiText.searchKey(name);
        return key.isEmpty() ? Set.of() : byName.getOrDefault(key, Set.of());
    }
}
