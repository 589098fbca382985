package dev.slipway.exports;

import dev.slipway.scoring.Score;

/** Says in documents for others whose answers a score rests on. */
final class WhoseAnswers {

  private WhoseAnswers() {}

  static String of(Score score) {
    return switch (score.basis()) {
      case REVIEWERS -> "by the answers of the board's reviewers";
      case RUBRIC ->
          "by the rubric's starting answers, which no reviewer has judged for this model";
      case CLAIMS -> "by the submitter's claims";
    };
  }
}
