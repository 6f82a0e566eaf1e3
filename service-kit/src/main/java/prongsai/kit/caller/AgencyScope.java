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

    /** Whether the agency of that path is the caller's or below it. */
    public boolean covers(String agencyPath) {
        return agencyPath.startsWith(path);
    }
}
