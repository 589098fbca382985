package dev.slipway.dossier.content;

import dev.slipway.dossier.paper.Numbers;
import dev.slipway.dossier.paper.Section;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ParameterCount;
import dev.slipway.profile.training.Compute;
import dev.slipway.proposal.evidence.EvidenceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the EU Code of Practice for general-purpose AI (10 July 2025) wants in a Safety and Security
 * Model Report, Measures 7.1 to 7.7, and in the Model Documentation Form, each with where it is
 * answered or that it is not.
 */
final class RegulatorSections {

  private static final String NOT = "Not answered by this dossier.";

  private final Release release;
  private final boolean scored;
  private final Set<EvidenceKind> kinds;

  RegulatorSections(Release release) {
    this.release = release;
    this.scored = release.score() != null;
    this.kinds = release.evidence().stream().map(each -> each.kind()).collect(Collectors.toSet());
  }

  Section modelReport() {
    return Section.begin(
            "model-report", "Safety and Security Model Report: where each item is answered")
        .say(
            "After the Code of Practice for general-purpose AI models, Safety and Security chapter, Commitment 7. An item that is not answered here has to come from elsewhere.")
        .table(true, items(), "Measure", "Item", "Answered")
        .done();
  }

  private List<List<String>> items() {
    String method = release.model().method().isBlank() ? "partly" : "in part";
    List<List<String>> items = new ArrayList<>();
    item(
        items,
        "7.1 (1)",
        "Architecture, capabilities, propensities, affordances; how it was developed",
        "Section “The model”, "
            + method
            + "; differences from the developer’s other models: "
            + NOT);
    item(
        items,
        "7.1 (2)",
        "How it has been used and is expected to be used",
        "Section “What is asked”; use for developing or overseeing models: " + NOT);
    item(
        items,
        "7.1 (3)",
        "Versions made available, and how their mitigations and risks differ",
        "Section “The model” names this version and its artefacts; others: " + NOT);
    item(
        items,
        "7.1 (4)",
        "How it is intended to operate: principles, priorities, refusals, system prompt",
        NOT);
    item(
        items,
        "7.2 (1)",
        "Why the systemic risks are acceptable, with safety margins",
        decided(
            "Sections “How likely extreme outcomes are” (limits) and “What the board decided”"));
    item(
        items,
        "7.2 (2)",
        "Foreseeable conditions under which this no longer holds",
        release.matters() == null
            ? "Section “Under which conditions this no longer holds”: not computed yet"
            : "Section “Under which conditions this no longer holds”");
    item(
        items,
        "7.2 (3)",
        "How the decision to proceed was made, and whose input informed it",
        decided(
            "Section “What the board decided”; reviewers: section “Estimates and disagreement”"));
    item(
        items,
        "7.3 (1)(a)",
        "How systemic risks were identified",
        scored
            ? "Section “Why: routes, threats and their chains”, by the threats of the board’s rubric"
            : NOT);
    item(
        items,
        "7.3 (1)(b)",
        "Uncertainties and assumptions about use and integration",
        scored
            ? "Intervals in “How likely extreme outcomes are”; which assumptions matter in “Under which conditions this no longer holds”"
            : NOT);
    item(
        items,
        "7.3 (1)(c)",
        "Results of systemic risk modelling",
        scored ? "Sections “How likely extreme outcomes are” and “Why”" : NOT);
    item(
        items,
        "7.3 (1)(d)",
        "Risk estimates, compared with and without mitigations",
        scored
            ? "Section “What was asked, and what it would change”; with the model fully elicited: "
                + NOT
            : NOT);
    item(
        items,
        "7.3 (1)(e)",
        "Results of model evaluations and how they were conducted",
        evidence(EvidenceKind.CAPABILITY_EVALUATION, EvidenceKind.RED_TEAM));
    item(
        items,
        "7.3 (1)(f)",
        "At least five random samples of inputs and outputs of each evaluation",
        NOT);
    item(items, "7.3 (1)(g)", "Access and resources given to evaluators", NOT);
    item(
        items,
        "7.3 (1)(h)",
        "Justification of a “similarly safe or safer model”, where it is used",
        "Not used here.");
    item(
        items,
        "7.3 (2)",
        "Safety mitigations and their limitations",
        release.proposal().modifications().isEmpty()
            ? NOT
            : "Section “What was asked, and what it would change”; limitations: " + NOT);
    item(
        items,
        "7.3 (3)",
        "Security goal and security mitigations",
        evidence(EvidenceKind.WEIGHT_SECURITY));
    item(items, "7.3 (4)", "How the model will be developed over the next six months", NOT);
    item(
        items,
        "7.4",
        "Reports of independent external evaluators and of security reviews",
        evidence(EvidenceKind.RED_TEAM));
    item(
        items,
        "7.5",
        "Material changes to the systemic risk landscape",
        "Section “What happened since”; scaling laws, architectures and training techniques: "
            + NOT);
    item(
        items,
        "7.6",
        "Updates, with a changelog",
        "A dossier is made anew at each decision and kept with its day and hash; reasons for an update stand in the trail.");
    item(
        items,
        "7.7",
        "Access for the AI Office without redactions",
        "This edition is not redacted. Sending it is up to the developer.");
    return items;
  }

  private static void item(List<List<String>> items, String measure, String item, String answer) {
    items.add(List.of(measure, item, answer));
  }

  private String decided(String where) {
    return release.decisions().isEmpty() ? "Not decided yet." : where;
  }

  private String evidence(EvidenceKind... any) {
    boolean there = List.of(any).stream().anyMatch(kinds::contains);
    return there ? "Section “Evidence”, as far as it was handed in" : NOT;
  }

  Section documentationForm() {
    ModelProfile model = release.model();
    ParameterCount parameters = model.parameters();
    Compute compute = model.training().compute();
    List<List<String>> rows = new ArrayList<>();
    item(rows, "General", "Legal name of the provider", said(model.originator()));
    item(rows, "General", "Model name and version", said(model.fullName()));
    item(
        rows,
        "General",
        "Model authenticity",
        release.artefacts().isEmpty() ? NOT : "Digests in section “The model”");
    item(
        rows,
        "General",
        "Release dates",
        "Planned: "
            + release.proposal().decisionDate()
            + " and the plan; on the Union market: "
            + NOT);
    item(rows, "General", "Model dependencies", release.base().isEmpty() ? "N/A" : release.base());
    item(rows, "Properties", "Architecture, design specifications", NOT);
    item(
        rows,
        "Properties",
        "Input and output modalities",
        "Section “The model”; maximum sizes: " + NOT);
    item(
        rows,
        "Properties",
        "Total model size",
        parameters == null ? NOT : Numbers.plain(parameters.middle()) + " parameters");
    item(rows, "Distribution", "Channels", "Section “What is asked”");
    item(rows, "Distribution", "Licence", said(model.licence()));
    item(rows, "Use", "Acceptable use policy, intended uses, kinds of systems", NOT);
    item(rows, "Use", "Technical means, hardware and software for integration", NOT);
    item(
        rows,
        "Training",
        "Design specifications of the process, rationale of decisions",
        said(model.method()));
    item(rows, "Data", "Type, provenance, how obtained and selected, size, scope, measures", NOT);
    item(rows, "Resources", "Training time", NOT);
    item(
        rows,
        "Resources",
        "Amount of computation",
        compute == null
            ? NOT
            : Numbers.plain(compute.middle())
                + " FLOP"
                + (model.training().published() ? ", published" : ", estimated"));
    item(rows, "Energy", "Energy used in training and inference", NOT);
    return Section.begin("documentation-form", "Annex: Model Documentation Form")
        .say("After the form of the Code’s Transparency chapter.")
        .table(true, rows, "Part", "Item", "Answer")
        .done();
  }

  private static String said(String text) {
    return text.isBlank() ? NOT : text;
  }
}
