package dev.slipway.instance;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What this instance is called in the log, on the page of instances and beside the jobs it runs.
 */
@Component
public class InstanceName {

  private static final int LONGEST = 100;

  private final String name;

  InstanceName(@Value("${slipway.instance:}") String given) {
    String whole = given.isBlank() ? made() : given.strip();
    this.name = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
  }

  /** Two on one machine are told apart by the digits behind its name. */
  private static String made() {
    return host() + "-" + "%04x".formatted(ThreadLocalRandom.current().nextInt(1 << 16));
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      return "slipway";
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
