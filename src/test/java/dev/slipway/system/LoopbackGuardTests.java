package dev.slipway.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

class LoopbackGuardTests {

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.0.0.9", "::1"})
  void listensOnLoopback(String address) throws Exception {
    assertThatCode(() -> guard(address, false).customize(new TomcatServletWebServerFactory()))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "192.168.1.7", "::"})
  void refusesOtherAddressesAndSaysWhatToDo(String address) {
    assertThatThrownBy(() -> guard(address, false).customize(new TomcatServletWebServerFactory()))
        .isInstanceOfSatisfying(
            UntrustedNetworkException.class,
            refused ->
                assertThat(
                        new UntrustedNetworkFailureAnalyzer().analyze(refused, refused).getAction())
                    .contains("slipway.network-trusted=true"));
  }

  @Test
  void refusesEveryAddressAtOnce() {
    LoopbackGuard guard = new LoopbackGuard(null, new SlipwayProperties(List.of(), false));

    assertThatThrownBy(() -> guard.customize(new TomcatServletWebServerFactory()))
        .isInstanceOf(UntrustedNetworkException.class);
  }

  @Test
  void listensAnywhereOnATrustedNetwork() {
    assertThatCode(() -> guard("0.0.0.0", true).customize(new TomcatServletWebServerFactory()))
        .doesNotThrowAnyException();
  }

  private static LoopbackGuard guard(String address, boolean trusted) throws Exception {
    return new LoopbackGuard(
        InetAddress.getByName(address), new SlipwayProperties(List.of("localhost"), trusted));
  }
}
