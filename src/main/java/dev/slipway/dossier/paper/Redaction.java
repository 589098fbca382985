package dev.slipway.dossier.paper;

import dev.slipway.dossier.paper.Block.LeftOut;
import dev.slipway.dossier.paper.Section.Passage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Leaves out what the public is not to read and marks each place with a hash. Each has a salt of
 * its own, since short texts could otherwise be found by trying; the salts stand in the full
 * edition, by which both can be shown to be the same.
 */
public final class Redaction {

  private static final int SALT_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final List<Section> open = new ArrayList<>();
  private final List<List<String>> key = new ArrayList<>();

  private final Words words;

  private Redaction(List<Section> sections, Words words) {
    this.words = words;
    sections.forEach(this::redact);
  }

  public static Redaction of(List<Section> sections, Words words) {
    return new Redaction(sections, words);
  }

  /** The sections with the places marked. */
  public List<Section> open() {
    return List.copyOf(open);
  }

  /** For the full edition: what was left out, with its salt and hash. */
  public Section key() {
    return Section.begin("left-out", words)
        .say("left-out")
        .table(true, key, "place", "section", "salt", "hash")
        .done();
  }

  private void redact(Section section) {
    List<Passage> passages =
        section.passages().stream()
            .map(passage -> passage.open() ? passage : leftOut(section, passage))
            .toList();
    open.add(new Section(section.id(), section.title(), passages));
  }

  private Passage leftOut(Section section, Passage passage) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    String hash = hash(salt, passage.block().text());
    int number = key.size() + 1;
    String written = HexFormat.of().formatHex(salt);
    key.add(List.of(Integer.toString(number), section.title(), written, hash));
    return new Passage(
        new LeftOut(words.say("dossier.left-out", Integer.toString(number), hash)), true);
  }

  static String hash(byte[] salt, String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt);
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
