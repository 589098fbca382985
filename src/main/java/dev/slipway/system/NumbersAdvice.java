package dev.slipway.system;

import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the wording of numbers and days. */
@ControllerAdvice
class NumbersAdvice {

  private final Numbers numbers;
  private final Dates dates = new Dates();

  NumbersAdvice(MessageSource messages) {
    this.numbers = new Numbers(messages);
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
