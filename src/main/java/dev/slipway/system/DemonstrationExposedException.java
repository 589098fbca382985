package dev.slipway.system;

/** A demonstration was told to listen on an address that strangers could reach. */
class DemonstrationExposedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String address;

  DemonstrationExposedException(String address) {
    super("A demonstration does not listen on " + address + ": everybody knows its passwords.");
    this.address = address;
  }

  String address() {
    return address;
  }
}
