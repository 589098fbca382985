package dev.slipway.quantity;

import dev.slipway.stats.Kind;
import dev.slipway.stats.Metalog;
import dev.slipway.stats.Quantities;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.QuantityFault;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows, beside the fields and while somebody types, the curve that three numbers stand for, read
 * as they will be when the form is sent.
 */
@Controller
class CurveController {

  private final MessageSource messages;

  CurveController(MessageSource messages) {
    this.messages = messages;
  }

  @GetMapping("/quantities/curve")
  @PreAuthorize("hasAnyRole('SUBMITTER', 'REVIEWER', 'CHAIR', 'ADMINISTRATOR')")
  String curve(@RequestParam Kind kind, TypedNumbers typed, Locale locale, Model model) {
    double[] x = typed.read(locale);
    if (typed.isMiddleAlone()) {
      if (!Double.isNaN(x[1]) && !typed.certain()) {
        say("form.quantity.exact", model);
      }
    } else if (Arrays.stream(x).allMatch(kind::contains)) {
      curve(kind, x, typed, locale, model);
    }
    return "quantity/curve :: curve";
  }

  private void curve(Kind kind, double[] x, TypedNumbers typed, Locale locale, Model model) {
    if (typed.certain() && x[0] == x[1] && x[1] == x[2]) {
      say("estimates.certain", model);
      return;
    }
    NumberWords words = new NumberWords(messages, locale, typed.saying(), typed.inPercent());
    Quantity.Percentiles triple = new Quantity.Percentiles(x[0], x[1], x[2]);
    Optional<QuantityFault> fault = Quantities.fault(kind, triple);
    if (fault.isPresent()) {
      model.addAttribute("wrong", true);
      say(fault.get(), words, model);
    } else {
      model.addAttribute("curve", Curve.of(Metalog.of(kind, triple)));
      say(
          "form.quantity.curve",
          model,
          words.inWords(x[0]),
          words.inWords(x[2]),
          words.inWords(x[1]));
    }
  }

  private static void say(QuantityFault fault, NumberWords words, Model model) {
    if (fault.code().equals("quantity.order")) {
      say("form.quantity.order", model);
    } else {
      say(
          "form.quantity.infeasible",
          model,
          words.exactly((Double) fault.args().get(0)),
          words.exactly((Double) fault.args().get(1)));
    }
  }

  private static void say(String key, Model model, Object... numbers) {
    model.addAttribute("says", key);
    model.addAttribute("said", numbers);
  }
}
