package dev.slipway.pathway;

import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Scope;
import dev.slipway.pathway.question.Target;
import dev.slipway.stats.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a modification does. Months count from the decision, or where it says so. */
public sealed interface Effect {

  Target target();

  /** A step at this level, so many months after the plan's first (or after month 0). */
  record SetAccess(Access access, int afterMonths) implements Effect {
    @Override
    public Target target() {
      return Target.SET_ACCESS;
    }
  }

  record SetScope(Scope scope) implements Effect {
    @Override
    public Target target() {
      return Target.SET_SCOPE;
    }
  }

  record SetGenerality(Generality generality) implements Effect {
    @Override
    public Target target() {
      return Target.SET_GENERALITY;
    }
  }

  record SetAssurance(Assurance assurance) implements Effect {
    @Override
    public Target target() {
      return Target.SET_ASSURANCE;
    }
  }

  /** One more threat, with the answers to what is asked about it. */
  record AddThreat(Threat threat, Answers answers) implements Effect {
    @Override
    public Target target() {
      return Target.ADD_THREAT;
    }
  }

  /** One more benefit, with the answers to what is asked about it. */
  record AddBenefit(Benefit benefit, Answers answers) implements Effect {
    @Override
    public Target target() {
      return Target.ADD_BENEFIT;
    }
  }

  /** Every step of the plan so many months later. */
  record Delay(int months) implements Effect {
    @Override
    public Target target() {
      return Target.DELAY;
    }
  }

  /** No more open than this, for so many months from the first step, or for good. */
  record CapAccess(Access access, @Nullable Integer forMonths) implements Effect {
    @Override
    public Target target() {
      return Target.CAP_ACCESS;
    }
  }

  record LimitScope(Scope scope) implements Effect {
    @Override
    public Target target() {
      return Target.LIMIT_SCOPE;
    }
  }

  /** Not being shown, for so many months from the first step, or for good. */
  record NotShown(@Nullable Integer forMonths) implements Effect {
    @Override
    public Target target() {
      return Target.NOT_SHOWN;
    }
  }

  /**
   * A step of chains, by its id.
   *
   * @param withOnly whether only the side with the model is meant, not both
   */
  record OnStep(String id, boolean withOnly) {}

  /**
   * A quantity applied to a quantity, as {@link Target.Operation} says.
   *
   * @param target one that {@link Target#takesValue}
   * @param of the threats or benefits it is about; null for all
   * @param value the quantity e, where nobody has answered otherwise
   * @param step of the chains that it is about; null unless the target is {@code THREAT_STEP}
   */
  record Factor(Target target, @Nullable List<String> of, Quantity value, @Nullable OnStep step)
      implements Effect {

    public Factor(Target target, @Nullable List<String> of, Quantity value) {
      this(target, of, value, null);
    }

    public Factor {
      if (!target.takesValue()) {
        throw new IllegalArgumentException(target + " takes no value");
      }
      if ((target == Target.THREAT_STEP) != (step != null)) {
        throw new IllegalArgumentException(target + " with the step " + step);
      }
      of = of == null ? null : List.copyOf(of);
    }

    /** Whether it is about steps of chains, and there only about the side with the model. */
    public boolean isWithOnly() {
      return step != null && step.withOnly();
    }

    /** The same, stronger or weaker. */
    public Factor with(Quantity other) {
      return new Factor(target, of, other, step);
    }

    /** Whether it is about the threat or benefit of this id. */
    public boolean about(String id) {
      return of == null || of.contains(id);
    }
  }
}
