package de.ratslotse.ingest.oparl;

import de.ratslotse.retrieval.corpus.Reason;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/// Which addresses may be asked: http and https, the endpoint's own host and those that were allowed, and nothing on
/// this machine or in private networks unless that was allowed. Checked before each request and each redirect.
final class AllowedAddresses {

    private final Set<String> hosts;
    private final boolean privateToo;

    /// @param hosts in lower case
    AllowedAddresses(Set<String> hosts, boolean privateToo) {
        this.hosts = Set.copyOf(hosts);
        this.privateToo = privateToo;
    }

    /// @throws CouncilSourceUnavailable if it may not be asked
    void check(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String host = address.getHost();
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (!web || host == null || address.getRawUserInfo() != null) {
            throw new CouncilSourceUnavailable(Reason.of("oparl.address", shown(address)));
        }
        if (!hosts.contains(host.toLowerCase(Locale.ROOT))) {
            throw new CouncilSourceUnavailable(Reason.of("oparl.host", host));
        }
        if (!privateToo && leadsInside(host)) {
            throw new CouncilSourceUnavailable(Reason.of("oparl.private", host));
        }
    }

    private static boolean leadsInside(String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (isInside(address)) {
                    return true;
                }
            }
            return false;
        } catch (UnknownHostException _) {
            throw new CouncilSourceUnavailable(Reason.of("oparl.unknown_host", host));
        }
    }

    static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean shared = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
        return isReserved(bytes)
                || address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || shared;
    }

    /// Ranges that are no host's, or that carry another address inside (NAT64, 6to4).
    private static boolean isReserved(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (bytes.length == 4) {
            boolean assigned = first == 192 && second == 0 && bytes[2] == 0;
            boolean measuring = first == 198 && (second & 0xfe) == 18;
            return first == 0 || first >= 240 || assigned || measuring;
        }
        boolean nat64 = first == 0 && second == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
        boolean sixToFour = first == 0x20 && second == 0x02;
        return nat64 || sixToFour;
    }

    private static String shown(URI address) {
        String text = address.toString();
        return text.length() < 200 ? text : text.substring(0, 200) + "…";
    }
}
