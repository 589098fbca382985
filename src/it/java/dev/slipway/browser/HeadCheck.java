package dev.slipway.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the head of a proposal's page as a person does, and holds it against the score. */
final class HeadCheck {

  private static final int HIGH = 900;

  private static final Pattern CHANGE =
      Pattern.compile(
          "(adds|takes) about ([0-9.]+) points? \\((−?[0-9.]+) to (−?[0-9.]+)\\)"
              + "(?:.* from ([0-9.]+) to ([0-9.]+) in 100)?");

  private HeadCheck() {}

  /** How many of the two sentences name both ends of a change. */
  static int holds(Page page) {
    page.setViewportSize(1280, HIGH);
    List<String> lines = page.locator("section:has(> #answer) .answer p").allTextContents();
    assertThat(lines).hasSize(2);
    JsonNode score = score(page);
    JsonNode plan = score.get(score.has("asPlanned") ? "asPlanned" : "asProposed");
    int ends = sentence(lines.get(0), plan, score.get("asToday"), "bad");
    ends += sentence(lines.get(1), plan, score.get("asToday"), "good");
    for (String part : List.of(".answer-limit", ".why li >> nth=0", ".answer-more", "#next")) {
      assertThat(bottom(page.locator(part))).as(part + " without scrolling").isLessThan(HIGH);
    }
    return ends;
  }

  private static JsonNode score(Page page) {
    boolean reviewed =
        page.locator("section:has(> #answer) .eyebrow").innerText().contains("reviewers together");
    Locator row =
        page.locator("details:has(#history) tbody tr")
            .filter(
                new Locator.FilterOptions()
                    .setHasText(reviewed ? "By the reviewers" : "By the rubric"))
            .first();
    String file = row.locator("a[href$='/score.json']").getAttribute("href");
    return JsonMapper.shared().readTree(page.request().get(file).text());
  }

  private static int sentence(String line, JsonNode plan, JsonNode today, String side) {
    JsonNode margin = plan.get("margin").get(side);
    double points = 100 * margin.get("mean").asDouble();
    Matcher found = CHANGE.matcher(line);
    if (!found.find()) {
      boolean unclear = margin.get("p05").asDouble() < 0 && margin.get("p95").asDouble() > 0;
      assertThat(unclear || Math.abs(points) < 0.05).as(line).isTrue();
      return 0;
    }
    assertThat(found.group(1)).as(line).isEqualTo(points > 0 ? "adds" : "takes");
    BigDecimal amount = new BigDecimal(found.group(2));
    assertThat(amount.doubleValue())
        .as(line)
        .isCloseTo(Math.abs(points), within(0.2 * Math.abs(points)));
    if (found.group(5) == null) {
      return 0;
    }
    BigDecimal from = new BigDecimal(found.group(5));
    BigDecimal change = points > 0 ? amount : amount.negate();
    assertThat(new BigDecimal(found.group(6))).as(line).isEqualByComparingTo(from.add(change));
    double before = 100 * today.get(side).get("mean").asDouble();
    double unit = Math.pow(10, -Math.max(from.scale(), amount.scale()));
    assertThat(from.doubleValue()).as(line).isCloseTo(before, within(unit));
    return 1;
  }

  private static double bottom(Locator part) {
    var box = part.boundingBox();
    return box.y + box.height;
  }
}
