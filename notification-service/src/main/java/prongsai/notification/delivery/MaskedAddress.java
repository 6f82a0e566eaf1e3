package prongsai.notification.delivery;

/** Enough of an address to know it by: it may be a person's. */
public final class MaskedAddress {

    private MaskedAddress() {}

    /** The first letter, and the domain of a mailbox; null of null. */
    public static String of(String address) {
        if (address == null || address.isEmpty()) {
            return address;
        }
        var first = address.substring(0, address.offsetByCodePoints(0, 1));
        int at = address.lastIndexOf('@');
        return first + "…" + (at < 0 ? "" : address.substring(at));
    }
}
