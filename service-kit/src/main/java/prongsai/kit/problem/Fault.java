package prongsai.kit.problem;

/**
 * One thing that is wrong, and where.
 *
 * @param pointer JSON pointer into the request body (RFC 6901), null when the fault is in a parameter
 * @param parameter name of the query parameter, path parameter or header, null when the fault is in the body
 */
public record Fault(String pointer, String parameter, String en, String th) {

    public Fault(String pointer, String en, String th) {
        this(pointer, null, en, th);
    }

    public static Fault parameter(String name, String en, String th) {
        return new Fault(null, name, en, th);
    }
}
