package dev.slipway.webhook.delivery;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Which addresses events may be sent to: https, or http to this machine under its own name, and no
 * private network that was not allowed. This is asked before each try, since a name may stand for
 * another address by then; https keeps a name that changes in between from being of use, because
 * what answers must have a certificate for it before anything is sent.
 */
@Component
@EnableConfigurationProperties(WebhookProperties.class)
public class ReceiverAddresses {

  private static final int LONGEST = 2_000;
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Set<String> allowed;

  ReceiverAddresses(WebhookProperties properties) {
    this.allowed =
        properties.privateHosts().stream()
            .map(each -> each.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
  }

  /** The address, if it is one of https, or of http to this machine. */
  public static Optional<URI> read(String typed) {
    try {
      URI address = new URI(typed);
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      boolean fits =
          typed.length() <= LONGEST
              && address.getHost() != null
              && address.getUserInfo() == null
              && address.getFragment() == null
              && (scheme.equals("https") || scheme.equals("http") && isThisMachine(address));
      return fits ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  /**
   * Whether it may be sent to.
   *
   * @throws UnknownHostException if nobody knows its name
   */
  public boolean allows(URI address) throws UnknownHostException {
    String host = host(address);
    return isThisMachine(address)
        || allowed.contains(host)
        || Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicAddress::isOne);
  }

  private static boolean isThisMachine(URI address) {
    return THIS_MACHINE.contains(host(address));
  }

  private static String host(URI address) {
    return address.getHost().toLowerCase(Locale.ROOT);
  }
}
