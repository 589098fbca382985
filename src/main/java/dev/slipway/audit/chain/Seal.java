package dev.slipway.audit.chain;

import dev.slipway.audit.Change;
import dev.slipway.audit.Subject;
import dev.slipway.audit.Trail.Line;
import dev.slipway.audit.TrailEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ties a line to the one before: SHA-256 over the canonical JSON (RFC 8785, UTF-8) of its number,
 * everything that it says, and the hash of the line before. Must never change: all lines ever
 * written rest on it.
 */
public final class Seal {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Always six digits, so that a time has one text. */
  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private Seal() {}

  /** A line with its hash. */
  static Line line(long number, String previous, TrailEntry entry) {
    return new Line(number, previous, entry, hash(number, previous, entry));
  }

  /** Whether a line is what was written at this place. */
  static boolean holds(Line line, long number) {
    return hash(number, line.previous(), line.entry()).equals(line.hash());
  }

  /** The text whose hash a line carries. */
  public static String text(long number, String previous, TrailEntry entry) {
    Map<String, Object> tree = new HashMap<>();
    tree.put("number", number);
    tree.put("previous", previous);
    tree.put("at", MICROSECONDS.format(entry.madeAt()));
    tree.put("actor", entry.actor());
    tree.put("action", entry.action());
    tree.put("subject", tree(entry.subject()));
    tree.put("changes", trees(entry.changes()));
    try {
      return new JsonCanonicalizer(MAPPER.writeValueAsString(tree)).getEncodedString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(long number, String previous, TrailEntry entry) {
    byte[] text = text(number, previous, entry).getBytes(StandardCharsets.UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> tree(Subject subject) {
    return Map.of("kind", subject.kind(), "id", subject.id(), "name", subject.name());
  }

  private static List<Map<String, @Nullable Object>> trees(List<Change> changes) {
    List<Map<String, @Nullable Object>> trees = new ArrayList<>();
    for (Change change : changes) {
      Map<String, @Nullable Object> tree = new HashMap<>();
      tree.put("field", change.field());
      tree.put("before", change.before());
      tree.put("after", change.after());
      trees.add(tree);
    }
    return trees;
  }
}
