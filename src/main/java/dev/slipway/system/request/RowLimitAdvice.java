package dev.slipway.system.request;

import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/**
 * Takes from a form what its record's constructor takes, and nothing by other ways. Refuses rows
 * far out, which no page of ours sends: Spring's binder makes a list of at most 256 rows and breaks
 * on a later one.
 */
@ControllerAdvice
class RowLimitAdvice {

  private static final int ROWS = 256;
  private static final Pattern ROW = Pattern.compile("\\[(\\d+)]");

  @InitBinder
  void check(WebDataBinder binder, WebRequest request) {
    // Else the binder writes into lists that a record made unchangeable, and breaks.
    binder.setDeclarativeBinding(true);
    for (Iterator<String> names = request.getParameterNames(); names.hasNext(); ) {
      Matcher row = ROW.matcher(names.next());
      while (row.find()) {
        if (row.group(1).length() > 3 || Integer.parseInt(row.group(1)) >= ROWS) {
          throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
      }
    }
  }
}
