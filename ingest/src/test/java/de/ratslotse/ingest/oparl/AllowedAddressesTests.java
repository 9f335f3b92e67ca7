package de.ratslotse.ingest.oparl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedAddressesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", "10.1.2.3", "192.168.1.1", "172.16.0.1", "169.254.169.254", "0.0.0.0", "100.64.0.1",
                "192.0.0.8", "198.18.0.1", "255.255.255.255", "::1", "fe80::1", "fd00::1", "::ffff:10.0.0.1",
                "64:ff9b::a00:1", "2002:a00:1::1"
            })
    void leadInside(String address) throws UnknownHostException {
        assertThat(AllowedAddresses.isInside(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.9.9.9", "2620:fe::fe"})
    void leadOutside(String address) throws UnknownHostException {
        assertThat(AllowedAddresses.isInside(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void areOfTheWebAndOfTheHostsThatWereAllowed() {
        AllowedAddresses allowed = new AllowedAddresses(Set.of("127.0.0.1"), true);

        allowed.check(URI.create("http://127.0.0.1/oparl"));
        assertThatThrownBy(() -> allowed.check(URI.create("file:///etc/passwd")))
                .isInstanceOf(CouncilSourceUnavailable.class);
        assertThatThrownBy(() -> allowed.check(URI.create("http://user:word@127.0.0.1/")))
                .isInstanceOf(CouncilSourceUnavailable.class);
        assertThatThrownBy(() -> allowed.check(URI.create("http://127.0.0.2/")))
                .isInstanceOf(CouncilSourceUnavailable.class);
    }
}
