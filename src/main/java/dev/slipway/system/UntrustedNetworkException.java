package dev.slipway.system;

/** Slipway was told to listen on an address that strangers could reach. */
class UntrustedNetworkException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String address;

  UntrustedNetworkException(String address) {
    super("Slipway does not listen on " + address + " while it has no accounts.");
    this.address = address;
  }

  String address() {
    return address;
  }
}
