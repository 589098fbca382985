package dev.slipway.exchange.web;

import java.util.List;

/** What several documents say, field by field. */
record ImportView(List<ReadDocument> documents, List<FieldRow> rows) {

  public boolean hasEvaluations() {
    return documents.stream().anyMatch(each -> !each.evaluations().isEmpty());
  }
}
