package prongsai.notification.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Which addresses belong to the public internet; everything else is refused (IANA special-purpose registries). */
final class PublicAddresses {

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        var bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int a = bytes[0] & 0xff;
        int b = bytes[1] & 0xff;
        int c = bytes[2] & 0xff;
        boolean reserved = a == 0 // this network
                || a == 10
                || a == 127
                || a == 100 && b >= 64 && b < 128 // shared by carriers
                || a == 169 && b == 254 // link-local, with the metadata of clouds
                || a == 172 && b >= 16 && b < 32
                || a == 192 && b == 168
                || a == 192 && b == 0 && (c == 0 || c == 2)
                || a == 192 && b == 88 && c == 99 // relays of 6to4
                || a == 198 && (b == 18 || b == 19) // benchmarks
                || a == 198 && b == 51 && c == 100
                || a == 203 && b == 0 && c == 113
                || a >= 224; // multicast, reserved, broadcast
        return !reserved;
    }

    /** Global unicast is 2000::/3; what tunnels an IPv4 address could lead into a private network and is left out. */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        boolean globalUnicast = (first & 0xe000) == 0x2000;
        boolean reserved = first == 0x2001 && (second < 0x0200 || second == 0x0db8) // Teredo and others; documentation
                || first == 0x2002 // 6to4
                || first == 0x3fff && second < 0x1000; // documentation
        return globalUnicast && !reserved;
    }
}
