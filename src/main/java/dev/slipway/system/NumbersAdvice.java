package dev.slipway.system;

import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the wording of numbers. */
@ControllerAdvice
class NumbersAdvice {

  private final Numbers numbers;

  NumbersAdvice(MessageSource messages) {
    this.numbers = new Numbers(messages);
  }

  @ModelAttribute("numbers")
  Numbers numbers() {
    return numbers;
  }
}
