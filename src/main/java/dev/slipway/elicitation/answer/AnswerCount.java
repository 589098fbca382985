package dev.slipway.elicitation.answer;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many answers there are, which is no secret while what they say is. */
@Component
public class AnswerCount {

  private final GivenAnswers answers;

  AnswerCount(GivenAnswers answers) {
    this.answers = answers;
  }

  @Transactional(readOnly = true)
  public Map<UUID, Integer> byPerson(UUID proposalId, int round) {
    return answers.counts(proposalId, round).stream()
        .collect(
            toMap(GivenAnswers.Count::getPersonId, count -> Math.toIntExact(count.getAnswers())));
  }

  @Transactional(readOnly = true)
  public int inRound(UUID proposalId, int round) {
    return byPerson(proposalId, round).values().stream().mapToInt(Integer::intValue).sum();
  }
}
