package dev.slipway.exchange.web;

import java.util.List;

/** What several documents say, field by field. */
record ImportView(List<ReadDocument> documents, List<FieldRow> rows) {

  /** Evaluation results as the page carries them along. */
  public List<String> results() {
    return documents.stream()
        .flatMap(
            document ->
                document.evaluations().stream()
                    .limit(AcceptedResults.MOST)
                    .map(each -> AcceptedResults.field(document.name(), each)))
        .limit(AcceptedResults.MOST)
        .toList();
  }

  public boolean hasEvaluations() {
    return documents.stream().anyMatch(each -> !each.evaluations().isEmpty());
  }
}
