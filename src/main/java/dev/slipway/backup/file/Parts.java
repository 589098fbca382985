package dev.slipway.backup.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The names of what a backup consists of, and how its JSON is written. */
final class Parts {

  static final String HEADER = "backup.json";
  static final String MANIFEST = "manifest.json";

  /** Streams stay open, because many parts share one. */
  static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private Parts() {}

  static String table(String name) {
    return "tables/" + name + ".jsonl";
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
