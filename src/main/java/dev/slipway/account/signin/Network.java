package dev.slipway.account.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * From where somebody asks: an IPv4 address, or the network of an IPv6 one, which one has whole.
 */
final class Network {

  private static final int OF_IPV6 = 8;

  private Network() {}

  /** Takes addresses only, and looks up no name. */
  static String of(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      return InetAddress.getByName(address) instanceof Inet6Address six
          ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), OF_IPV6))
          : address;
    } catch (UnknownHostException none) {
      return address;
    }
  }
}
