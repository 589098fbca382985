package dev.slipway.draft;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.quota.Quotas;
import dev.slipway.undo.UndoHandler;
import dev.slipway.undo.UndoKind;
import dev.slipway.undo.UndoOffers;
import dev.slipway.undo.UndoRefusedException;
import dev.slipway.undo.UndoStep;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What the present person is typing, kept until it is saved or discarded. */
@Service
public class Drafts implements UndoHandler {

  /** A megabyte; a release form with every question answered at length takes a fiftieth of it. */
  public static final int LARGEST = 1 << 20;

  private final StoredDrafts drafts;
  private final List<DraftForms> forms;
  private final Quotas quotas;
  private final CurrentPerson person;
  private final UndoOffers undo;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Drafts(
      StoredDrafts drafts,
      List<DraftForms> forms,
      Quotas quotas,
      CurrentPerson person,
      UndoOffers undo,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.drafts = drafts;
    this.forms = List.copyOf(forms);
    this.quotas = quotas;
    this.person = person;
    this.undo = undo;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** What the present person has typed in a form and not saved. */
  @Transactional(readOnly = true)
  public Optional<Draft> find(FormAddress form) {
    return drafts
        .findByPersonAndForm(person.name(), form.path())
        .filter(StoredDraft::isOpen)
        .map(Drafts::draft);
  }

  /** The forms that the present person has begun and not saved, the latest first. */
  @Transactional(readOnly = true)
  public List<DraftSummary> begun() {
    return drafts.begunBy(person.name());
  }

  /**
   * Takes in what a page sent while somebody typed; a page that sent nothing only learns.
   *
   * @throws DraftTooLargeException if it is more than a draft can hold
   * @throws NoSuchFormException if there is no such form
   * @throws dev.slipway.account.quota.QuotaExceededException if too many others were begun
   */
  public DraftAck type(DraftUpdate sent) {
    return change(
        sent.form(),
        !sent.isEmpty(),
        draft -> {
          if (!sent.isEmpty()) {
            requireRoom(draft);
            draft.type(sent, now());
          }
          return kept(draft, sent);
        });
  }

  /** Keeps what a refused Save sent, in the place of what was kept before; refuses as typing is. */
  public void keep(DraftUpdate sent) {
    change(
        sent.form(),
        true,
        draft -> {
          requireRoom(draft);
          draft.replace(sent, now());
          return draft;
        });
  }

  /** Forgets what was typed, because its typist wants so. */
  public void discard(FormAddress form) {
    forget(
        form,
        draft -> {
          List<String> was = draft.parts();
          draft.clear();
          undo.offer(
              new UndoStep(
                  UndoKind.DRAFT_DISCARDED, form.path(), draft.revision(), was, form.path()));
        });
  }

  @Override
  public UndoKind undoes() {
    return UndoKind.DRAFT_DISCARDED;
  }

  /** What was typed stands in the form again, unless its typist has begun anew or saved. */
  @Override
  public void undo(UndoStep step) {
    StoredDraft draft =
        drafts
            .lock(person.name(), step.subject())
            .filter(found -> found.revision() == step.version())
            .orElseThrow(UndoRefusedException::changed);
    draft.restore(step.was(), now());
    drafts.saveAndFlush(draft);
  }

  /** Forgets what was typed in a form for something new, because it was saved. */
  public void saved(FormAddress form) {
    forget(form, StoredDraft::clear);
  }

  /** Forgets what was typed, because it was saved as version {@code to} over {@code from}. */
  public void saved(FormAddress form, int from, int to) {
    change(
        form,
        true,
        draft -> {
          draft.saved(from, to);
          return draft;
        });
  }

  /**
   * Forgets what anybody was typing in forms under an address, because what they were about is
   * deleted.
   */
  @Transactional
  public void erase(FormAddress start) {
    drafts.erase(start.path() + "/");
  }

  /** Forgets drafts to which nobody has returned for long. */
  @Transactional
  public void forgetOld() {
    drafts.forget(now().minus(quotas.draftsKept()));
  }

  /** Whether the present person alone has saved since version {@code seen}. */
  @Transactional(readOnly = true)
  public boolean savedAll(FormAddress form, int seen, int current) {
    return drafts
        .findByPersonAndForm(person.name(), form.path())
        .filter(draft -> draft.savedAll(seen, current))
        .isPresent();
  }

  /** A draft that is begun is of a form that there is, and not one too many. */
  private void requireRoom(StoredDraft draft) {
    if (draft.isOpen()) {
      return;
    }
    FormAddress form = draft.form();
    if (forms.stream().noneMatch(each -> each.has(form))) {
      throw new NoSuchFormException(form);
    }
    quotas.requireDraft(drafts.countBegunBy(person.name()));
  }

  private void forget(FormAddress form, Consumer<StoredDraft> how) {
    transaction.executeWithoutResult(
        status ->
            drafts
                .lock(person.name(), form.path())
                .ifPresent(
                    draft -> {
                      how.accept(draft);
                      drafts.saveAndFlush(draft);
                    }));
  }

  /** Two tabs may both begin the draft: the second, which came too late, finds the first's. */
  private <T> T change(FormAddress form, boolean write, Function<StoredDraft, T> how) {
    try {
      return changeOnce(form, write, how);
    } catch (DataIntegrityViolationException begunMeanwhile) {
      return changeOnce(form, write, how);
    }
  }

  private <T> T changeOnce(FormAddress form, boolean write, Function<StoredDraft, T> how) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              StoredDraft draft =
                  (write
                          ? drafts.lock(person.name(), form.path())
                          : drafts.findByPersonAndForm(person.name(), form.path()))
                      .orElseGet(() -> new StoredDraft(person.name(), form, now()));
              T result = how.apply(draft);
              if (write) {
                drafts.saveAndFlush(draft);
              }
              return result;
            }));
  }

  private static DraftAck kept(StoredDraft draft, DraftUpdate sent) {
    Content content = draft.content();
    return new DraftAck(
        Math.max(draft.revision(), sent.seen()),
        draft.typedAt(),
        content.since(sent.seen(), sent.typed()),
        content.reshaped(sent.seen(), sent.typed(), sent.rows()));
  }

  private static Draft draft(StoredDraft stored) {
    Content content = stored.content();
    return new Draft(
        stored.form(),
        stored.title(),
        stored.basis(),
        stored.revision(),
        stored.typedAt(),
        content.fields().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue().values())),
        content.rows().keySet());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
