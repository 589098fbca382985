package dev.slipway.elicitation.web.question;

import dev.slipway.account.CurrentPerson;
import dev.slipway.elicitation.ElicitationRefused;
import dev.slipway.elicitation.Panel;
import dev.slipway.elicitation.RoundOverException;
import dev.slipway.elicitation.RoundService;
import dev.slipway.elicitation.answer.AnswerService;
import dev.slipway.elicitation.answer.AskedQuestions;
import dev.slipway.elicitation.answer.Estimate;
import dev.slipway.elicitation.web.HeadView;
import dev.slipway.elicitation.web.QuestionAddress;
import dev.slipway.elicitation.web.result.ResultsReader;
import dev.slipway.form.ErrorLine;
import dev.slipway.form.NumbersView;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Unit;
import dev.slipway.proposal.Claim;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.stats.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;

/** Makes the page of one question. */
@Component
class QuestionPages {

  /** Units whose numbers are said as frequencies while they are typed. */
  private static final Set<Unit> SAID = EnumSet.of(Unit.SHARE, Unit.PER_YEAR, Unit.PER_MONTH);

  private final ProposalService proposals;
  private final RoundService rounds;
  private final AnswerService answers;
  private final AskedQuestions questions;
  private final QuestionContexts contexts;
  private final ResultsReader results;
  private final Rubrics rubrics;
  private final QuestionWords words;
  private final MessageSource messages;
  private final CurrentPerson person;

  QuestionPages(
      ProposalService proposals,
      RoundService rounds,
      AnswerService answers,
      AskedQuestions questions,
      QuestionContexts contexts,
      ResultsReader results,
      Rubrics rubrics,
      QuestionWords words,
      MessageSource messages,
      CurrentPerson person) {
    this.proposals = proposals;
    this.rounds = rounds;
    this.answers = answers;
    this.questions = questions;
    this.contexts = contexts;
    this.results = results;
    this.rubrics = rubrics;
    this.words = words;
    this.messages = messages;
    this.person = person;
  }

  /**
   * The question.
   *
   * @throws ResponseStatusException if there is none such
   * @throws ElicitationRefused if the present person is not asked
   */
  Asked asked(UUID id, String key) {
    Proposal proposal = proposals.find(id).orElseThrow(QuestionPages::notFound);
    Panel panel = rounds.panel(id).orElseThrow(QuestionPages::notFound);
    Question question = questions.find(proposal, key).orElseThrow(QuestionPages::notFound);
    if (panel.seatOf(person.id()).isEmpty()) {
      throw new ElicitationRefused("elicitation.refused.notAsked");
    }
    String label = words.label(rubrics.current(), question);
    return new Asked(proposal, panel, question, label, answers.mine(id).get(question));
  }

  QuestionPage page(Asked asked) {
    List<AskedQuestions.Asked> all = questions.of(asked.proposal()).all();
    List<String> order = all.stream().map(AskedQuestions.Asked::key).toList();
    int at = order.indexOf(asked.key());
    Question question = asked.question();
    return new QuestionPage(
        HeadView.of(asked.proposal()),
        asked.panel().roundNumber(),
        asked.panel().round().closesOn(),
        contexts.of(asked, at >= 0 && all.get(at).matters()),
        asked.key(),
        asked.label(),
        words.wording(rubrics.current(), question),
        question.kind().name(),
        "question.unit." + question.unit().code(),
        numbersKey(question),
        SAID.contains(question.unit()) ? question.unit().code() : "",
        before(asked),
        results.earlier(asked.proposal(), asked.panel(), question, person.id()).orElse(null),
        at > 0 ? order.get(at - 1) : null,
        at + 1 < order.size() ? order.get(at + 1) : null);
  }

  private static String numbersKey(Question question) {
    if (SAID.contains(question.unit())) {
      return "estimates.numbers";
    }
    if (question.kind() == Kind.ABOVE_ONE) {
      return "estimates.numbers.above-one";
    }
    return question.unit() == Unit.EXPONENT
        ? "estimates.numbers.exponent"
        : "estimates.numbers.amount";
  }

  /** The reader's own answer of the first round, while they are asked again. */
  private static @Nullable NumbersView before(Asked asked) {
    Estimate mine = asked.mine();
    return asked.panel().roundNumber() == 1 || mine == null || mine.round() > 1
        ? null
        : NumbersView.of(mine.answer().numbers(), asked.question().unit().code());
  }

  /** Where the button leads: to the next question, or back to all. */
  String after(Asked asked) {
    String next = page(asked).next();
    return next == null ? all(asked) : QuestionAddress.of(asked.proposal().id(), next);
  }

  /** The page of all questions. */
  String all(Asked asked) {
    return "/proposals/" + asked.proposal().id() + "/estimates";
  }

  /**
   * Whether it is one of the questions that matter most and none of them is left: people may want
   * to stop here.
   */
  boolean hasAnsweredMost(Asked asked) {
    return questions.of(asked.proposal()).all().stream()
            .anyMatch(each -> each.matters() && each.question().equals(asked.question()))
        && contexts.progress(asked).left() == 0;
  }

  /**
   * What became of what is typed.
   *
   * @param typed whether something is kept that does not count
   */
  AnswerState state(Asked asked, boolean typed) {
    if (isOver(asked.panel())) {
      return AnswerState.of("OVER", List.of());
    }
    if (typed) {
      return AnswerState.of("NOT_YET", List.of());
    }
    Estimate counting = asked.counting();
    if (counting == null) {
      return AnswerState.of("BLANK", List.of());
    }
    return beside(counting.answer().numbers() == null ? "UNKNOWN" : "COUNTS", asked);
  }

  /** The faults in the order of the fields, each with the name of its field. */
  List<ErrorLine> problems(BindingResult errors) {
    return ErrorLine.of(errors, List.of("numbers", "reason", "links"), this::field, messages);
  }

  private String field(String path) {
    String key =
        path.startsWith("numbers.") ? "form.quantity." + path.substring(8) : "estimates." + path;
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }

  AnswerState notYet(BindingResult errors) {
    return AnswerState.of("NOT_YET", problems(errors).stream().map(ErrorLine::said).toList());
  }

  /** Only beside an answer: before it the rubric's would be an anchor. */
  private AnswerState beside(String kind, Asked asked) {
    Question question = asked.question();
    Rubric rubric = rubrics.current();
    Optional<Claim> claim =
        asked.proposal().claims().stream()
            .filter(each -> each.question().equals(question))
            .findFirst();
    return new AnswerState(
        kind,
        List.of(),
        NumbersView.of(
            questions.starting(asked.proposal()).find(question).orElse(null),
            question.unit().code()),
        words.basis(rubric, question),
        claim.map(each -> NumbersView.of(each.answer(), question.unit().code())).orElse(null),
        claim.map(Claim::reason).orElse(""));
  }

  private boolean isOver(Panel panel) {
    try {
      rounds.requireAnswering(panel, person.id());
      return false;
    } catch (RoundOverException over) {
      return true;
    }
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
