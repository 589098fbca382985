package dev.slipway.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

class DemonstrationGuardTests {

  private final TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.0.0.9", "::1"})
  void listensOnLoopback(String address) throws Exception {
    DemonstrationGuard guard = new DemonstrationGuard(InetAddress.getByName(address));

    assertThatCode(() -> guard.customize(server)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "192.168.1.7", "::"})
  void refusesOtherAddressesAndSaysWhatToDo(String address) throws Exception {
    DemonstrationGuard guard = new DemonstrationGuard(InetAddress.getByName(address));

    assertThatThrownBy(() -> guard.customize(server))
        .isInstanceOfSatisfying(
            DemonstrationExposedException.class,
            refused ->
                assertThat(
                        new DemonstrationExposedFailureAnalyzer()
                            .analyze(refused, refused)
                            .getAction())
                    .contains("without the profile demo"));
  }

  @Test
  void refusesEveryAddressAtOnce() {
    assertThatThrownBy(() -> new DemonstrationGuard(null).customize(server))
        .isInstanceOf(DemonstrationExposedException.class);
  }

  @Test
  void standsGuardOverDemonstrationsOnly() {
    ApplicationContextRunner start =
        new ApplicationContextRunner()
            .withInitializer(
                context ->
                    context
                        .getBeanFactory()
                        .setConversionService(ApplicationConversionService.getSharedInstance()))
            .withUserConfiguration(DemonstrationGuard.class)
            .withPropertyValues("server.address=0.0.0.0");

    start.run(started -> assertThat(started).doesNotHaveBean(DemonstrationGuard.class));
    start
        .withPropertyValues("spring.profiles.active=demo")
        .run(started -> assertThat(started).hasSingleBean(DemonstrationGuard.class));
  }
}
