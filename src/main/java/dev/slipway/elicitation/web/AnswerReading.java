package dev.slipway.elicitation.web;

import dev.slipway.elicitation.answer.Answer;
import dev.slipway.rubric.Question;
import dev.slipway.stats.Quantities;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.QuantityFault;
import dev.slipway.stats.text.NumberText;
import dev.slipway.stats.text.TypedNumber;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.Errors;

/** Reads an answer as typed, and says beside each field what keeps it from counting. */
final class AnswerReading {

  private static final int LONGEST_REASON = 10_000;
  private static final int LONGEST_LINK = 2_000;
  private static final int MOST_LINKS = 20;
  private static final String NUMBERS = "numbers";

  private final Question question;
  private final Errors errors;

  private AnswerReading(Question question, Errors errors) {
    this.question = question;
    this.errors = errors;
  }

  /** The answer, or nothing with faults. */
  static Optional<Answer> read(AnswerForm typed, Question question, Errors errors) {
    return new AnswerReading(question, errors).read(typed);
  }

  private Optional<Answer> read(AnswerForm typed) {
    String reason = text("reason", typed.reason(), LONGEST_REASON);
    List<String> links = links(typed.links());
    if (typed.saysUnknown()) {
      return errors.hasErrors() ? Optional.empty() : Optional.of(new Answer(null, reason, links));
    }
    Quantity numbers = numbers(typed.numbers());
    if (reason.isEmpty()) {
      refuse("reason", "estimates.refused.reason");
    }
    return numbers == null || errors.hasErrors()
        ? Optional.empty()
        : Optional.of(new Answer(numbers, reason, links));
  }

  private @Nullable Quantity numbers(NumbersForm typed) {
    Double low = number(".low", typed.low());
    Double middle = number(".middle", typed.middle());
    Double high = number(".high", typed.high());
    if (low == null || middle == null || high == null) {
      return null;
    }
    boolean certain = low.equals(middle) && middle.equals(high);
    Quantity answer = certain ? Quantity.of(middle) : Quantity.of(low, middle, high);
    Optional<QuantityFault> fault =
        Quantities.fault(question.kind(), answer, question.lowest(), question.highest());
    fault.ifPresent(this::refuse);
    return fault.isPresent() ? null : answer;
  }

  private @Nullable Double number(String part, String typed) {
    NumberText.Reading reading = NumberText.parse(typed, locale());
    if (reading.fault() != null) {
      refuse(NUMBERS + part, reading.fault());
      return null;
    }
    return reading.number();
  }

  private void refuse(QuantityFault fault) {
    switch (fault.code()) {
      case "quantity.order" -> refuse(NUMBERS, "proposal.refused.claim.order");
      case "quantity.infeasible" ->
          refuse(
              NUMBERS,
              "proposal.refused.claim.infeasible",
              TypedNumber.above((Double) fault.args().get(0), locale()),
              TypedNumber.below((Double) fault.args().get(1), locale()));
      default ->
          refuse(
              NUMBERS,
              "proposal.refused.claim.range." + question.unit(),
              TypedNumber.of(question.lowest(), locale()),
              TypedNumber.of(question.highest(), locale()));
    }
  }

  private List<String> links(String typed) {
    List<String> links =
        text("links", typed, MOST_LINKS * LONGEST_LINK)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    if (links.size() > MOST_LINKS) {
      refuse("links", "estimates.refused.links.many", MOST_LINKS);
    }
    links.stream()
        .filter(link -> !isLink(link))
        .findFirst()
        .ifPresent(link -> refuse("links", "estimates.refused.links", link));
    return links;
  }

  private static boolean isLink(String text) {
    try {
      URI address = new URI(text);
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      return address.getHost() != null && Set.of("http", "https").contains(scheme);
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }

  private String text(String path, String typed, int longest) {
    String text = typed.strip().replace("\r\n", "\n");
    if (text.length() > longest) {
      refuse(path, "proposal.refused.long", longest, text.length());
    } else if (text.indexOf('\0') >= 0) {
      refuse(path, "proposal.refused.characters");
    }
    return text;
  }

  private void refuse(String path, String code, Object... args) {
    errors.rejectValue(path, code, args, null);
  }

  private static Locale locale() {
    return LocaleContextHolder.getLocale();
  }
}
