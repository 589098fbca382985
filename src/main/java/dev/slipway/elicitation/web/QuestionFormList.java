package dev.slipway.elicitation.web;

import dev.slipway.draft.DraftForms;
import dev.slipway.draft.FormAddress;
import dev.slipway.elicitation.answer.AskedQuestions;
import dev.slipway.proposal.ProposalService;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The form of each question that is asked about a proposal. */
@Component
class QuestionFormList implements DraftForms {

  private static final Pattern QUESTION =
      Pattern.compile("/proposals/([0-9a-f-]{36})/estimates/questions/(.+)");

  private final ProposalService proposals;
  private final AskedQuestions questions;

  QuestionFormList(ProposalService proposals, AskedQuestions questions) {
    this.proposals = proposals;
    this.questions = questions;
  }

  @Override
  public boolean has(FormAddress form) {
    Matcher matcher = QUESTION.matcher(form.path());
    return matcher.matches() && isAsked(matcher);
  }

  private boolean isAsked(MatchResult at) {
    return proposals
        .find(UUID.fromString(at.group(1)))
        .flatMap(proposal -> questions.find(proposal, at.group(2)))
        .isPresent();
  }
}
