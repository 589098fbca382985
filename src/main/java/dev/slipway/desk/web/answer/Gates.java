package dev.slipway.desk.web.answer;

import dev.slipway.desk.web.answer.PathwayDrawing.Sheet;
import dev.slipway.desk.web.answer.PathwayPicture.Gate;
import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Direction;
import dev.slipway.pathway.verdict.ChangeRoute;
import dev.slipway.pathway.verdict.ChangeVerdict;
import dev.slipway.pathway.verdict.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Places each safeguard of a plan as a gate on the band where it acts most. */
final class Gates {

  /** Gates of a band stand behind one another from here on, each this much further back. */
  private static final double FIRST = 0.7;

  private static final double APART = 0.08;
  private static final double FURTHEST = 0.15;

  /** How far a gate reaches beyond its band, in percent. */
  private static final double BEYOND = 1.5;

  private final Answer answer;
  private final Asked asked;
  private final Names names;
  private final List<Sheet> sheets;
  private final Map<String, Integer> placed = new HashMap<>();

  Gates(Answer answer, Asked asked, Names names, List<Sheet> sheets) {
    this.answer = answer;
    this.asked = asked;
    this.names = names;
    this.sheets = sheets;
  }

  /** Those that lower the risk. */
  List<Gate> all() {
    List<Gate> gates = new ArrayList<>();
    if (answer.safeguarded()) {
      answer.with().forEach((slug, with) -> add(slug, with, gates));
    }
    return gates;
  }

  private void add(String slug, Assessment with, List<Gate> gates) {
    ChangeVerdict verdict = ChangeVerdict.of(answer.asProposed(), with, asked.horizon());
    ChangeRoute where = verdict.where();
    if (where == null || verdict.bad().direction() != Direction.LOWERS) {
      return;
    }
    Sentence says =
        Sentence.of(
            "pathway.gate",
            names.modification(slug),
            verdict.bad().size(ChangeVerdict.within(asked.horizon(), false)),
            where.sentence());
    sheets.stream()
        .filter(sheet -> sheet.route().equals(where.route()))
        .forEach(sheet -> gates.add(gate(sheet, says)));
  }

  private Gate gate(Sheet sheet, Sentence says) {
    int behind = placed.merge(sheet.route(), 1, Integer::sum) - 1;
    double at = Math.max(FURTHEST, FIRST - behind * APART);
    int month = (int) Math.round(at * (sheet.upper().length - 1));
    double top = Math.max(0, 100 - sheet.upper()[month] - BEYOND);
    double bottom = Math.min(100, 100 - sheet.lower()[month] + BEYOND);
    return new Gate(rounded(100 * at), rounded(top), rounded(bottom - top), says);
  }

  private static double rounded(double place) {
    return Math.round(100 * place) / 100.0;
  }
}
