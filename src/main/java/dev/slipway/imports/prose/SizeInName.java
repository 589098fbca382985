package dev.slipway.imports.prose;

import dev.slipway.imports.source.Numbers;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of parameters that many models carry in their name, such as Llama-3.1-8B. */
public final class SizeInName {

  /** Neither 8x7B, whose experts share parts, nor A3B, the active part of a larger model. */
  private static final Pattern SIZE =
      Pattern.compile("(?<![\\w.])(\\d{1,4}(?:\\.\\d{1,3})?)\\s?([bBmM])(?![\\w])");

  private SizeInName() {}

  public static OptionalDouble of(String name) {
    Matcher found = SIZE.matcher(name.replace('_', '-'));
    OptionalDouble size =
        found.find() ? Numbers.scaled(found.group(1), found.group(2)) : OptionalDouble.empty();
    return found.find() ? OptionalDouble.empty() : size;
  }
}
