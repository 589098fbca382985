package dev.slipway.draft.form;

import java.util.List;
import java.util.Map;

/** Says the parts of a form in people's words. */
public interface FieldWords {

  /** The part's name as its page has it. */
  String label(String part);

  /** One line or several; none if nothing is there. */
  List<String> words(String part, Map<String, List<String>> fields);
}
