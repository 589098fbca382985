package dev.slipway.system.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.FileTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class KeptFragmentsTests {

  private final SpringTemplateEngine engine = engine();

  @Test
  void isWrittenOnceForEqualValues() {
    Counted first = new Counted("a");
    Counted second = new Counted("a");
    assertThat(page(first, Locale.ENGLISH)).isEqualTo("<ul><li lang=\"en\">a</li></ul>");
    assertThat(page(second, Locale.ENGLISH)).isEqualTo("<ul><li lang=\"en\">a</li></ul>");
    assertThat(first.asked).hasValue(1);
    assertThat(second.asked).hasValue(0);
  }

  @Test
  void isWrittenAnewForOtherValuesAndInAnotherLanguage() {
    assertThat(page(new Counted("a"), Locale.ENGLISH)).contains("<li lang=\"en\">a</li>");
    assertThat(page(new Counted("b"), Locale.ENGLISH)).contains("<li lang=\"en\">b</li>");
    assertThat(page(new Counted("a"), Locale.GERMAN)).contains("<li lang=\"de\">a</li>");
  }

  @Test
  void leavesNoNamespaceOfItsOwn() {
    assertThat(engine.process("<p xmlns:kept=\"https://slipway.dev/kept\"></p>", new Context()))
        .isEqualTo("<p></p>");
  }

  @Test
  void escapesWhatItIsGiven() {
    assertThat(page(new Counted("<b>&"), Locale.ENGLISH)).contains("&lt;b&gt;&amp;");
    assertThat(page(new Counted("<b>&"), Locale.ENGLISH)).contains("&lt;b&gt;&amp;");
  }

  @Test
  void leavesNoValueBehind() {
    Context context = new Context(Locale.ENGLISH, Map.of("it", new Counted("inner"), "x", "outer"));
    assertThat(
            engine.process(
                "<p kept:replace=\"~{part :: line(x=${it})}\"></p><i th:text=\"${x}\"></i>",
                context))
        .endsWith("<i>outer</i>");
  }

  @Test
  void comesAfterLoopsAndConditions() {
    Context context = new Context(Locale.ENGLISH, Map.of("all", new Integer[] {1, 2, 3}));
    for (String condition : List.of("th:if=\"${n != 2}\"", "th:unless=\"${n == 2}\"")) {
      assertThat(
              engine.process(
                  "<p th:each=\"n : ${all}\" kept:replace=\"~{part :: line(x=${n})}\" "
                      + condition
                      + "></p>",
                  context))
          .isEqualTo("<li lang=\"en\">1</li><li lang=\"en\">3</li>");
    }
  }

  @Test
  void forgetsWhatWasAskedForLongestAgo() {
    KeptFragments kept = new KeptFragments(1_000_000);
    Function<Integer, KeptFragments.Key> key =
        n -> new KeptFragments.Key("t", "f", Map.of("n", n), Locale.ENGLISH);
    String tenth = "x".repeat(100_000);
    AtomicInteger anew = new AtomicInteger();
    for (int n = 0; n <= 10; n++) {
      kept.find(key.apply(0), () -> tenth);
      kept.find(key.apply(n), () -> tenth);
    }
    kept.find(key.apply(0), () -> "again" + anew.incrementAndGet());
    assertThat(anew).hasValue(0);
    kept.find(key.apply(1), () -> "again" + anew.incrementAndGet());
    assertThat(anew).hasValue(1);
  }

  private String page(Counted it, Locale locale) {
    return engine.process(
        "<ul><li kept:replace=\"~{part :: line(x=${it})}\"></li></ul>",
        new Context(locale, Map.of("it", it)));
  }

  private static SpringTemplateEngine engine() {
    FileTemplateResolver parts = new FileTemplateResolver();
    parts.setResolvablePatterns(Set.of("part"));
    parts.setPrefix("src/test/resources/kept/");
    parts.setSuffix(".html");
    parts.setOrder(1);
    StringTemplateResolver pages = new StringTemplateResolver();
    pages.setOrder(2);
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.addTemplateResolver(parts);
    engine.addTemplateResolver(pages);
    engine.addDialect(new KeptDialect(1_000_000));
    return engine;
  }

  /** A value that counts how often it was written, equal to another of the same name. */
  private static final class Counted {

    private final String name;
    private final AtomicInteger asked = new AtomicInteger();

    Counted(String name) {
      this.name = name;
    }

    @Override
    public String toString() {
      asked.incrementAndGet();
      return name;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Counted counted && counted.name.equals(name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }
}
