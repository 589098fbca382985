package dev.slipway.pathway.document;

import dev.slipway.pathway.Access;
import dev.slipway.pathway.Generality;
import dev.slipway.pathway.Questions;
import dev.slipway.pathway.Scope;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where answers to a question may lie: where the quantity itself may, in the scenario. */
final class QuestionRanges {

  /** For the id of a threat or benefit. */
  private static final String ID = "";

  private static final Map<String, Range> BY_NAME = new HashMap<>();

  static {
    BY_NAME.put(Questions.PARAMETERS, Range.PARAMETERS);
    BY_NAME.put(Questions.COPY_LAG, Range.MONTHS);
    BY_NAME.put(Questions.NEVER_COPIED, Range.UNIT);
    BY_NAME.put(Questions.ACCELERATION, Range.SPEED);
    BY_NAME.put(Questions.OPEN_HALF_LIFE, Range.MONTHS);
    BY_NAME.put(Questions.COPY_EXPOSURE, Range.UNIT);
    BY_NAME.put(Questions.COPY_BENEFIT, Range.UNIT);
    BY_NAME.put(Questions.READINESS_CEILING, Range.UNIT);
    BY_NAME.put(Questions.READINESS_HALF_TIME, Range.MONTHS);
    BY_NAME.put(Questions.LEARNING, Range.SPEED);
    BY_NAME.put(Questions.FRICTION, Range.UNIT);
    BY_NAME.put(Questions.SPREAD_EXPONENT, Range.UNIT);
    BY_NAME.put(Questions.COPY_BARRIER_EXPONENT, Range.UNIT);
    Access[] reached = Arrays.copyOf(Access.values(), Access.OPEN_WEIGHTS.ordinal());
    each(reached, Questions::reachMisuse, Range.UNIT);
    each(reached, Questions::reachUse, Range.UNIT);
    each(reached, Questions::leak, Range.RATE);
    each(Scope.values(), Questions::scopeMisuse, Range.UNIT);
    each(Scope.values(), Questions::scopeUse, Range.UNIT);
    each(Generality.values(), Questions::generalityThreats, Range.MULTIPLIER);
    each(Generality.values(), Questions::generalityBenefits, Range.MULTIPLIER);
    BY_NAME.put(Questions.threatRate(ID), Range.RATE);
    BY_NAME.put(Questions.builtInSafeguard(ID), Range.UNIT);
    each(Access.values(), access -> Questions.safeguard(ID, access), Range.UNIT);
    BY_NAME.put(Questions.benefitRate(ID), Range.RATE);
  }

  private QuestionRanges() {}

  private static <E> void each(E[] levels, Function<E, String> name, Range range) {
    for (E level : levels) {
      BY_NAME.put(name.apply(level), range);
    }
  }

  /** A question's range, or null if there is no such question; ids are taken as they are. */
  static @Nullable Range of(String question) {
    String id = id(question);
    return id.isEmpty() && question.contains("..") ? null : BY_NAME.get(without(question, id));
  }

  /** The id of the threat or benefit that a question is about; empty if it is about none. */
  static String id(String question) {
    int first = question.indexOf('.');
    int last = question.lastIndexOf('.');
    boolean outcome = question.startsWith("threats.") || question.startsWith("benefits.");
    int safeguard = question.lastIndexOf(".safeguard.");
    int end = safeguard > first && safeguard + ".safeguard".length() == last ? safeguard : last;
    return outcome && end > first ? question.substring(first + 1, end) : "";
  }

  private static String without(String question, String id) {
    int first = question.indexOf('.');
    return id.isEmpty()
        ? question
        : question.substring(0, first + 1) + question.substring(first + 1 + id.length());
  }
}
