package dev.slipway.gate.command;

import dev.slipway.gate.signing.Ed25519;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads public keys from a PEM file, or from the set of keys that an installation gives. */
final class PublicKeys {

  private static final String BEGIN = "-----BEGIN PUBLIC KEY-----";
  private static final String END = "-----END PUBLIC KEY-----";

  /** What stands before the 32 bytes of an Ed25519 key in its SPKI form (RFC 8410). */
  private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

  private PublicKeys() {}

  /** The keys by their ids; none where the text holds none. */
  static Map<String, PublicKey> read(String text) {
    Map<String, PublicKey> keys = new HashMap<>();
    if (text.contains(BEGIN)) {
      int from = 0;
      while (text.indexOf(BEGIN, from) >= 0) {
        int begin = text.indexOf(BEGIN, from) + BEGIN.length();
        int end = text.indexOf(END, begin);
        from = end < 0 ? text.length() : end + END.length();
        bytes(text.substring(begin, end < 0 ? text.length() : end).replaceAll("\\s", ""), false)
            .flatMap(Ed25519::publicKey)
            .ifPresent(key -> keys.put(Ed25519.id(key), key));
      }
    } else {
      set(text).ifPresent(each -> each.forEach(jwk -> jwk(jwk, keys)));
    }
    return keys;
  }

  private static Optional<JsonNode> set(String text) {
    try {
      return Optional.of(JsonMapper.builder().build().readTree(text).path("keys"));
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }

  private static void jwk(JsonNode jwk, Map<String, PublicKey> keys) {
    if (jwk.path("crv").asString("").equals("Ed25519")) {
      bytes(jwk.path("x").asString(""), true)
          .map(PublicKeys::spki)
          .flatMap(Ed25519::publicKey)
          .ifPresent(key -> keys.put(Ed25519.id(key), key));
    }
  }

  private static byte[] spki(byte[] raw) {
    byte[] all = Arrays.copyOf(SPKI, SPKI.length + raw.length);
    System.arraycopy(raw, 0, all, SPKI.length, raw.length);
    return all;
  }

  static Optional<byte[]> bytes(String base64, boolean forUrls) {
    try {
      return Optional.of((forUrls ? Base64.getUrlDecoder() : Base64.getDecoder()).decode(base64));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
