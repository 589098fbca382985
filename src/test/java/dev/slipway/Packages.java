package dev.slipway;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The packages of a source folder: how many types each holds, and the sentence that says what. */
final class Packages {

  private static final Pattern SENTENCE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

  private Packages() {}

  /** How many types each package has, nested ones and package-info aside. */
  static Map<String, Long> sizes(Path root) {
    return Sources.files(root)
        .filter(file -> file.toString().endsWith(".java") && !isInfo(file))
        .collect(
            Collectors.groupingBy(file -> name(root, file), TreeMap::new, Collectors.counting()));
  }

  /** A table of the packages, as Markdown. */
  static String table(Path root) {
    Map<String, String> sentences = new TreeMap<>();
    Sources.files(root)
        .filter(Packages::isInfo)
        .forEach(file -> sentences.put(name(root, file), sentence(file)));
    sentences.remove("");
    return sentences.entrySet().stream()
        .map(each -> "| `" + each.getKey() + "` | " + each.getValue() + " |\n")
        .collect(Collectors.joining("", "| package | what lives there |\n| --- | --- |\n", ""));
  }

  private static boolean isInfo(Path file) {
    return file.endsWith("package-info.java");
  }

  private static String name(Path root, Path file) {
    return root.relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.');
  }

  private static String sentence(Path file) {
    Matcher comment = SENTENCE.matcher(Sources.read(file));
    if (!comment.find()) {
      throw new AssertionError(file + " says nothing");
    }
    String text = comment.group(1).replaceAll("\\s*\\n \\* ?", " ").strip();
    return text.replaceAll("\\{@(?:link|code) ([^}]*)}", "`$1`").replaceAll("\\.$", "");
  }
}
