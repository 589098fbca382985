package dev.slipway.gate.signing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * A DSSE envelope (version 1).
 *
 * @param payload in Base64
 */
public record Envelope(String payloadType, String payload, List<Signed> signatures) {

  /** Of an in-toto statement. */
  public static final String IN_TOTO = "application/vnd.in-toto+json";

  /** One signature in Base64, and the id of the key that made it. */
  public record Signed(String keyid, String sig) {}

  public Envelope {
    signatures = List.copyOf(signatures);
  }

  static Envelope of(byte[] statement, GateKeys.Signing signing) {
    byte[] signature = Ed25519.sign(signing.key(), signedBytes(IN_TOTO, statement));
    Base64.Encoder base64 = Base64.getEncoder();
    return new Envelope(
        IN_TOTO,
        base64.encodeToString(statement),
        List.of(new Signed(signing.id(), base64.encodeToString(signature))));
  }

  /** What is signed: DSSE's pre-authentication encoding of type and payload. */
  public static byte[] signedBytes(String type, byte[] payload) {
    byte[] name = type.getBytes(StandardCharsets.UTF_8);
    String head = "DSSEv1 " + name.length + " " + type + " " + payload.length + " ";
    byte[] begin = head.getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[begin.length + payload.length];
    System.arraycopy(begin, 0, all, 0, begin.length);
    System.arraycopy(payload, 0, all, begin.length, payload.length);
    return all;
  }
}
