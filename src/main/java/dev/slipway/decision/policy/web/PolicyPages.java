package dev.slipway.decision.policy.web;

import dev.slipway.audit.Change;
import dev.slipway.decision.policy.PolicyChange;
import dev.slipway.decision.policy.PolicyChanges;
import dev.slipway.decision.policy.PolicyWords;
import dev.slipway.decision.policy.web.PolicyPage.OpenChange;
import dev.slipway.decision.policy.web.PolicyPage.Past;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.PolicyDifference;
import dev.slipway.rubric.PolicyTerms;
import dev.slipway.rubric.PolicyVersion;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the policy, what waits to change it, and how it came about. */
@Component
class PolicyPages {

  private final Policies policies;
  private final PolicyChanges changes;
  private final PolicyWords words;

  PolicyPages(Policies policies, PolicyChanges changes, PolicyWords words) {
    this.policies = policies;
    this.changes = changes;
    this.words = words;
  }

  @Transactional(readOnly = true)
  PolicyPage read() {
    List<PolicyVersion> history = policies.history();
    PolicyVersion current = history.get(0);
    return new PolicyPage(
        current.version(),
        current.terms().policy(),
        current.terms().outcomeScales(),
        changes.open().stream().map(each -> open(each, current.terms())).toList(),
        past(history));
  }

  private OpenChange open(PolicyChange change, PolicyTerms current) {
    return new OpenChange(
        change.id(),
        change.byName(),
        change.waiting().at(),
        change.reason(),
        words.of(PolicyDifference.between(current, change.terms())),
        changes.mayConfirm(change),
        changes.isMine(change));
  }

  private List<Past> past(List<PolicyVersion> newestFirst) {
    List<Past> past = new ArrayList<>();
    for (int i = 0; i < newestFirst.size(); i++) {
      PolicyVersion version = newestFirst.get(i);
      List<Change> changes =
          i + 1 < newestFirst.size()
              ? PolicyDifference.between(newestFirst.get(i + 1).terms(), version.terms())
              : List.of();
      past.add(
          new Past(
              version.version(),
              version.since(),
              version.reason(),
              version.proposedBy(),
              version.confirmedBy(),
              words.of(changes)));
    }
    return past;
  }
}
