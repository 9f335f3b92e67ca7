package de.ratslotse.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What the address of a caller tells.
final class Addresses {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1", "[::1]", "localhost");
    private static final List<String> FORWARDED = List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host");
    private static final int NETWORK_PARTS = 4;

    private Addresses() {}

    /// Callers that count as one for limits: an IPv4 address, or the /64 network that one IPv6 customer has.
    static String group(String address) {
        if (!address.contains(":") || address.contains(".")) {
            return address;
        }
        String plain = address.replaceAll("[\\[\\]]|%.*", "");
        int gap = plain.indexOf("::");
        List<String> head = parts(gap < 0 ? plain : plain.substring(0, gap));
        StringBuilder network = new StringBuilder();
        for (int part = 0; part < NETWORK_PARTS; part++) {
            network.append(part < head.size() ? head.get(part) : "0").append(':');
        }
        return network.append(":/64").toString();
    }

    private static List<String> parts(String address) {
        return address.isEmpty() ? List.of() : Arrays.asList(address.split(":", -1));
    }

    static boolean isLoopbackName(String host) {
        return LOOPBACK.contains(host);
    }

    /// Whether the request comes from this machine itself, and not through a proxy on it.
    static boolean isLocal(HttpServletRequest request) {
        return LOOPBACK.contains(request.getRemoteAddr())
                && LOOPBACK.contains(request.getServerName())
                && FORWARDED.stream().allMatch(name -> request.getHeader(name) == null);
    }
}
