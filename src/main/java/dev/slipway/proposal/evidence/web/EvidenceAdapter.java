package dev.slipway.proposal.evidence.web;

import dev.slipway.form.Fields;
import dev.slipway.form.WebAddress;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.evidence.EvidenceDetails;
import dev.slipway.proposal.evidence.EvidenceKind;
import dev.slipway.proposal.evidence.FrameworkStep;
import dev.slipway.proposal.evidence.Measurement;
import dev.slipway.proposal.evidence.Particulars;
import dev.slipway.proposal.evidence.Rollback;
import dev.slipway.proposal.evidence.SecurityLevel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what was typed of an entry into details, or says beside each field what would do. */
final class EvidenceAdapter {

  private static final int LONGEST_TEXT = 10_000;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_LINK = 2_000;

  private final EvidenceForm form;
  private final EvidenceKind kind;
  private final Fields fields;

  private EvidenceAdapter(EvidenceForm form, EvidenceKind kind, Fields fields) {
    this.form = form;
    this.kind = kind;
    this.fields = fields;
  }

  /**
   * The details typed, or nothing with the faults in {@code fields}.
   *
   * @param known the questions that can be chosen
   * @param measurable the questions of which numbers may speak
   * @param today after which nothing has been done yet
   */
  static Optional<EvidenceDetails> read(
      EvidenceForm form,
      EvidenceKind kind,
      List<Question> known,
      List<Question> measurable,
      LocalDate today,
      Fields fields) {
    return new EvidenceAdapter(form, kind, fields).read(known, measurable, today);
  }

  private Optional<EvidenceDetails> read(
      List<Question> known, List<Question> measurable, LocalDate today) {
    Particulars particulars = particulars();
    String result =
        fields.required("result", form.result(), LONGEST_TEXT, "evidence.refused.result");
    LocalDate on = fields.date("on", form.on(), "evidence.refused.on");
    if (on != null && on.isAfter(today)) {
      fields.refuse("on", "proposal.refused.happening.after", today.toString());
    }
    String by =
        fields.required(
            "by",
            form.by(),
            LONGEST_NAME,
            kind == EvidenceKind.RISK_OWNER ? "evidence.refused.owner" : "evidence.refused.by");
    String link = link();
    Measurement measured =
        kind.isMeasured() ? MeasuredAdapter.read(form.measured(), measurable, fields) : null;
    List<Question> questions = questions(known, measured);
    List<FrameworkStep> steps = steps();
    if (!fields.clean() || on == null) {
      return Optional.empty();
    }
    return Optional.of(
        new EvidenceDetails(kind, result, on, by, link, particulars, questions, steps, measured));
  }

  private Particulars particulars() {
    return switch (kind) {
      case WEIGHT_SECURITY ->
          new Particulars(
              fields.level(
                  "securityLevel",
                  form.securityLevel(),
                  SecurityLevel.class,
                  "evidence.refused.securityLevel"),
              null,
              null,
              null);
      case ROLLBACK ->
          new Particulars(
              null,
              fields.level(
                  "rollback", form.rollback(), Rollback.class, "evidence.refused.rollback"),
              null,
              null);
      case PERMISSIONS ->
          new Particulars(
              null, null, answer("tools", form.tools()), answer("fineTuning", form.fineTuning()));
      default -> Particulars.NONE;
    };
  }

  private @Nullable Boolean answer(String path, String typed) {
    if (typed.equals(EvidenceFormWriter.YES) || typed.equals(EvidenceFormWriter.NO)) {
      return typed.equals(EvidenceFormWriter.YES);
    }
    fields.refuse(path, "evidence.refused." + path);
    return null;
  }

  private String link() {
    if (form.link().isBlank()) {
      return "";
    }
    String link = fields.required("link", form.link(), LONGEST_LINK, "evidence.refused.link");
    if (link.length() <= LONGEST_LINK && link.indexOf('\0') < 0 && !WebAddress.isOne(link)) {
      fields.refuse("link", "evidence.refused.link");
    }
    return link;
  }

  /** What is measured is supported too. */
  private List<Question> questions(List<Question> known, @Nullable Measurement measured) {
    Map<String, Question> offered =
        known.stream().collect(Collectors.toMap(Question::key, Function.identity()));
    if (!offered.keySet().containsAll(form.questions())) {
      fields.refuse("questions", "evidence.refused.questions");
    }
    return Stream.concat(
            form.questions().stream().map(offered::get).filter(Objects::nonNull),
            Stream.ofNullable(measured).map(Measurement::question).filter(known::contains))
        .toList();
  }

  private List<FrameworkStep> steps() {
    List<FrameworkStep> steps =
        form.steps().stream().map(EvidenceAdapter::step).filter(Objects::nonNull).toList();
    if (steps.size() < form.steps().size()) {
      fields.refuse("steps", "evidence.refused.steps");
    }
    return steps;
  }

  private static @Nullable FrameworkStep step(String typed) {
    return Arrays.stream(FrameworkStep.values())
        .filter(each -> each.name().equals(typed))
        .findFirst()
        .orElse(null);
  }
}
