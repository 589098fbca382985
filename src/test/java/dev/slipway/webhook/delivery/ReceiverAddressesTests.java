package dev.slipway.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where events may be sent. */
class ReceiverAddressesTests {

  private final ReceiverAddresses addresses =
      new ReceiverAddresses(new WebhookProperties("http://here", List.of("Hooks.Internal")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://hooks.example.com/slipway?room=7",
        "https://hooks.example.com:8443",
        "http://localhost:9000/hook",
        "http://127.0.0.1:9000",
        "http://[::1]:9000"
      })
  void takesHttpsAndHttpToThisMachine(String address) {
    assertThat(ReceiverAddresses.read(address)).contains(URI.create(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hooks.example.com",
        "http://hooks.example.com",
        "http://localhost.example.com",
        "http://127.0.0.2",
        "ftp://hooks.example.com",
        "file:///etc/passwd",
        "https://user:word@hooks.example.com",
        "https://hooks.example.com/#there",
        "https:///nobody",
        "https://hooks example.com"
      })
  void refusesAllOthers(String address) {
    assertThat(ReceiverAddresses.read(address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "127.8.8.8",
        "0.0.0.0",
        "0.1.2.3",
        "169.254.169.254",
        "100.64.0.1",
        "100.127.255.255",
        "192.0.0.8",
        "198.18.0.1",
        "198.19.255.255",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "fe80::1",
        "fc00::1",
        "fd12:3456::1",
        "fec0::1",
        "ff02::1",
        "2002:a00:1::",
        "2001::a00:1"
      })
  void knowsPrivateAndSpecialAddresses(String address) throws UnknownHostException {
    assertThat(PublicAddress.isOne(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9.9.9.9",
        "100.63.255.255",
        "100.128.0.1",
        "172.32.0.1",
        "198.20.0.1",
        "2620:fe::9"
      })
  void knowsPublicAddresses(String address) throws UnknownHostException {
    assertThat(PublicAddress.isOne(InetAddress.getByName(address))).isTrue();
  }

  /** Numbers in one piece are an old way to write an address, and to hide one. */
  @Test
  void privateNetworksAreRefusedUnlessAllowed() throws UnknownHostException {
    assertThat(addresses.allows(URI.create("https://9.9.9.9/hook"))).isTrue();
    assertThat(addresses.allows(URI.create("https://10.0.0.1/hook"))).isFalse();
    assertThat(addresses.allows(URI.create("https://[fd00::1]/hook"))).isFalse();
    assertThat(addresses.allows(URI.create("https://167772161/hook"))).isFalse();
    assertThat(addresses.allows(URI.create("https://hooks.internal/hook"))).isTrue();
    assertThat(addresses.allows(URI.create("http://localhost:9000"))).isTrue();
  }
}
