package prongsai.kit.caller;

/**
 * The part of the hierarchy that a caller may see: one agency and everything below it.
 *
 * @param path the agency's path, codes between slashes, such as {@code /TH/MOE/OBEC/}
 */
public record AgencyScope(String path) {

    public AgencyScope {
        if (!path.startsWith("/") || !path.endsWith("/")) {
            throw new IllegalArgumentException("a path begins and ends with a slash: " + path);
        }
    }

    /** The pattern for {@code path like :prefix escape '\'}. */
    public String prefix() {
        return path.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /**
     * Where the scope ends: {@code path >= :path and path < :until} says the same as the pattern, as one range of an index on a
     * column with the collation "C". The character after the slash closes it.
     */
    public String until() {
        return path.substring(0, path.length() - 1) + (char) ('/' + 1);
    }

    /** Whether the agency of that path is the caller's or below it. */
    public boolean covers(String agencyPath) {
        return agencyPath.startsWith(path);
    }
}
