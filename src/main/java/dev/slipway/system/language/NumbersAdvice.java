package dev.slipway.system.language;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the wording of numbers and days, and the languages to choose from. */
@ControllerAdvice
class NumbersAdvice {

  private final Numbers numbers;
  private final Dates dates;
  private final List<Locale> languages;

  NumbersAdvice(MessageSource messages, @Value("${slipway.languages}") List<Locale> languages) {
    this.numbers = new Numbers(messages);
    this.dates = new Dates(messages);
    this.languages = List.copyOf(languages);
  }

  /** In which a page can be shown. */
  @ModelAttribute("languages")
  List<Locale> languages() {
    return languages;
  }

  @ModelAttribute("dates")
  Dates dates() {
    return dates;
  }

  @ModelAttribute("numbers")
  Numbers numbers() {
    return numbers;
  }
}
