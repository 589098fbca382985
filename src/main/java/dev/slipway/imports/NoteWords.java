package dev.slipway.imports;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says notes and refusals in a language, with the place that they are about. */
@Component
public class NoteWords {

  private final MessageSource messages;

  NoteWords(MessageSource messages) {
    this.messages = messages;
  }

  public String sentence(Note note, Locale locale) {
    String sentence = message("import.note." + note.code(), locale, note.args().toArray());
    String place = place(note.place(), locale);
    return place.isEmpty() ? sentence : message("import.note", locale, place, sentence);
  }

  /** What is wrong with a refused document. */
  public String sentence(RefusedDocumentException refused, Locale locale) {
    return message("fault.import." + refused.code(), locale, refused.args().toArray());
  }

  /** What would have been read instead. */
  public String accepted(RefusedDocumentException refused, Locale locale) {
    return message(
        "fault.import." + refused.code() + ".accepted", locale, refused.args().toArray());
  }

  /** A place as people read it; empty for the whole document. */
  public String place(Place place, Locale locale) {
    if (place.line() == 0) {
      return place.pointer();
    }
    String line = message("import.line", locale, Integer.toString(place.line()));
    return place.pointer().isEmpty() ? line : place.pointer() + " (" + line + ")";
  }

  private String message(String key, Locale locale, Object... args) {
    return Objects.requireNonNull(messages.getMessage(key, args, key, locale));
  }
}
