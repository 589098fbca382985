package dev.slipway.comparison;

import java.util.List;

/** Modifications that cannot be chosen together were to be kept together. */
public class ClashException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Clash> clashes;

  ClashException(List<Clash> clashes) {
    super(clashes.toString());
    this.clashes = List.copyOf(clashes);
  }

  public List<Clash> clashes() {
    return clashes;
  }
}
