package dev.slipway.profile.artefact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code sha256sum} printed, one file on each line: 64 digits, a blank and a blank or
 * asterisk, and the name; or, with {@code --tag}, {@code SHA256 (name) = } and the digits. A name
 * that holds a line break or a backslash is written with a backslash before the digits and escapes
 * inside.
 *
 * @param artefacts the files in it
 * @param unread numbers of the lines that are no such line, from 1
 * @param manifest the digest of the whole list, as {@code sha256sum} of it prints it
 */
public record ChecksumList(List<NewArtefact> artefacts, List<Integer> unread, Digest manifest) {

  private static final Pattern LINE =
      Pattern.compile("(\\\\?)(?:sha256:)?([0-9a-fA-F]{64})(?: [ *]|[ \\t]+)(.+)");
  private static final Pattern TAGGED =
      Pattern.compile("(\\\\?)SHA256 \\((.+)\\) = ([0-9a-fA-F]{64})");

  public ChecksumList {
    artefacts = List.copyOf(artefacts);
    unread = List.copyOf(unread);
  }

  public static ChecksumList read(String text) {
    String lines = asPrinted(text);
    List<NewArtefact> artefacts = new ArrayList<>();
    List<Integer> unread = new ArrayList<>();
    int number = 0;
    for (String line : lines.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        artefact(line).ifPresentOrElse(artefacts::add, oneMore(unread, number));
      }
    }
    return new ChecksumList(artefacts, unread, Digest.of(lines));
  }

  private static Runnable oneMore(List<Integer> unread, int number) {
    return () -> unread.add(number);
  }

  /** Browsers send line breaks of their own, and whoever pastes often leaves out the last one. */
  private static String asPrinted(String text) {
    String lines = text.replace("\r\n", "\n").replaceFirst("^\uFEFF", "");
    return lines.isEmpty() || lines.endsWith("\n") ? lines : lines + "\n";
  }

  private static Optional<NewArtefact> artefact(String line) {
    Matcher plain = LINE.matcher(line.stripTrailing());
    if (plain.matches()) {
      return artefact(plain.group(2), plain.group(3), !plain.group(1).isEmpty());
    }
    Matcher tagged = TAGGED.matcher(line.strip());
    return tagged.matches()
        ? artefact(tagged.group(3), tagged.group(2), !tagged.group(1).isEmpty())
        : Optional.empty();
  }

  private static Optional<NewArtefact> artefact(String digits, String name, boolean escaped) {
    String label = escaped ? unescaped(name) : name;
    // PostgreSQL keeps any character but NUL.
    boolean kept = !label.isBlank() && label.indexOf('\0') < 0;
    return kept && label.length() <= NewArtefact.LONGEST_LABEL
        ? Digest.read(digits).map(digest -> new NewArtefact(digest, label))
        : Optional.empty();
  }

  private static String unescaped(String name) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char sign = name.charAt(i);
      if (sign == '\\' && i + 1 < name.length()) {
        i++;
        plain.append(
            switch (name.charAt(i)) {
              case 'n' -> '\n';
              case 'r' -> '\r';
              default -> name.charAt(i);
            });
      } else {
        plain.append(sign);
      }
    }
    return plain.toString();
  }
}
