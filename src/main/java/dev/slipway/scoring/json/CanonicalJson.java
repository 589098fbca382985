package dev.slipway.scoring.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Canonical JSON text (RFC 8785) of plain trees, and its SHA-256. */
public final class CanonicalJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private CanonicalJson() {}

  /** The one text that stands for this tree, whatever the order of its members was. */
  public static String of(@Nullable Object tree) {
    try {
      return new JsonCanonicalizer(MAPPER.writeValueAsString(tree)).getEncodedString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Readable text in the order in which the tree holds its members. */
  public static String plain(@Nullable Object tree) {
    return MAPPER.writeValueAsString(tree);
  }

  /** SHA-256 over the UTF-8 bytes of a canonical text, as 64 hexadecimal digits. */
  public static String sha256(String canonical) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
