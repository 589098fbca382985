package dev.slipway.forecast.conversion;

import dev.slipway.forecast.ForecastKind;
import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ParameterCount;
import dev.slipway.profile.modality.Modality;
import dev.slipway.proposal.Observation;
import dev.slipway.proposal.OutcomeReportKind;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.Proposal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The rows of a case that a release would make, by the names of the columns of the file; whatever
 * the record does not say is empty, for people to fill in.
 *
 * @param common what both rows say
 * @param copy the first independent copy, or that none had been found by today
 * @param open the first open distribution likewise; empty where the plan opened the weights itself
 */
public record CaseDraft(
    Map<String, String> common, Map<String, String> copy, Map<String, String> open) {

  private static final int LONGEST_KEY = 60;
  private static final int LONGEST_NAME = 200;
  private static final String NOBODY = "none found";

  static CaseDraft of(
      Proposal proposal, ModelProfile profile, LocalDate released, LocalDate today, String note) {
    List<Observation> record = proposal.observations();
    Optional<Observation> copied = ForecastKind.COPIED.first(record);
    Optional<Observation> opened = ForecastKind.OPENLY_DISTRIBUTED.first(record);
    Map<String, String> common = new LinkedHashMap<>();
    common.put("case_id", key(profile.fullName()));
    common.put("capability", "");
    common.put("modality", modality(profile.modalities().kind()));
    common.put("originator", profile.originator());
    common.put("origin_model", profile.fullName());
    common.put("origin_announced", shown(proposal, profile, released).toString());
    common.put("origin_access", access(proposal));
    common.put("origin_parameters", parameters(profile));
    common.put("confidence", "medium");
    common.put("fit", "primary");
    common.put("note", note);
    return new CaseDraft(
        common,
        copied.map(CaseDraft::copy).orElseGet(() -> nothing("copycat", today)),
        opened
            .map(CaseDraft::open)
            .orElseGet(
                () -> opensItself(proposal) ? Map.of() : nothing("open_distribution", today)));
  }

  private static Map<String, String> copy(Observation event) {
    boolean open = event.kind() == OutcomeReportKind.OPENLY_DISTRIBUTED;
    return row("copycat", event, open ? "open_weights" : "");
  }

  private static Map<String, String> open(Observation event) {
    return event.kind() == OutcomeReportKind.LEAKED
        ? row("weights_leak", event, "open_weights")
        : row("open_distribution", event, "open_weights");
  }

  private static Map<String, String> row(String event, Observation happened, String access) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("event", event);
    row.put("censored", "false");
    row.put("independent", Boolean.toString(!event.equals("weights_leak")));
    row.put("successor", cut(happened.what()));
    row.put("successor_date", happened.on().toString());
    row.put("successor_access", access);
    row.put("source_url", happened.source());
    return row;
  }

  private static Map<String, String> nothing(String event, LocalDate today) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("event", event);
    row.put("censored", "true");
    row.put("independent", "true");
    row.put("successor", NOBODY);
    row.put("successor_date", today.toString());
    row.put("successor_access", "");
    return row;
  }

  /** Since when the capability has been shown: as the profile says, or else from the release on. */
  private static LocalDate shown(Proposal proposal, ModelProfile profile, LocalDate released) {
    long months = Math.round(profile.monthsShown());
    return months > 0 ? proposal.decisionDate().minusMonths(months) : released;
  }

  private static String access(Proposal proposal) {
    return proposal.steps().stream()
        .min(Comparator.comparingInt(PlanStep::afterMonths))
        .map(step -> step.access().name().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private static boolean opensItself(Proposal proposal) {
    return proposal.steps().stream().anyMatch(step -> step.access() == AccessLevel.OPEN_WEIGHTS);
  }

  /** Only what is published: the data hold no judgements. */
  private static String parameters(ModelProfile profile) {
    ParameterCount count = profile.parameters();
    return count == null || !profile.parametersPublished()
        ? ""
        : new BigDecimal(count.middle()).stripTrailingZeros().toPlainString();
  }

  /** The data's word where there is just one for it; people choose among several. */
  private static String modality(Set<Modality> modalities) {
    if (modalities.size() > 1 && modalities.contains(Modality.TEXT)) {
      return "multimodal";
    }
    String word = modalities.iterator().next().name().toLowerCase(Locale.ROOT);
    return modalities.size() == 1 && CaseGroup.modalities().contains(word) ? word : "";
  }

  private static String key(String name) {
    String plain =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9.]+", "-")
            .replaceAll("^[-.]+|[-.]+$", "");
    return plain.length() > LONGEST_KEY ? plain.substring(0, LONGEST_KEY) : plain;
  }

  private static String cut(String text) {
    return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
  }

  public boolean isCopied() {
    return "false".equals(copy.get("censored"));
  }

  public boolean isOpened() {
    return "false".equals(open.get("censored"));
  }

  /** The day of the copy, or of the last look for one. */
  public LocalDate copyOn() {
    return day(copy);
  }

  /** Likewise of the open distribution; where there is a row about it. */
  public LocalDate openOn() {
    return day(open);
  }

  private static LocalDate day(Map<String, String> row) {
    return LocalDate.parse(row.getOrDefault("successor_date", ""));
  }

  /** Whether the case has a row about open distribution. */
  public boolean hasOpen() {
    return !open.isEmpty();
  }

  /** The texts of one row, with what a person says in place of some. */
  static UnaryOperator<String> texts(
      Map<String, String> common, Map<String, String> row, Map<String, String> said) {
    return column ->
        said.getOrDefault(column, row.getOrDefault(column, common.getOrDefault(column, "")));
  }
}
