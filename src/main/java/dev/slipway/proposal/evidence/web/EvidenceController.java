package dev.slipway.proposal.evidence.web;

import dev.slipway.account.quota.QuotaExceededException;
import dev.slipway.form.Fields;
import dev.slipway.form.Typed;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceDetails;
import dev.slipway.proposal.evidence.EvidenceKind;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.proposal.evidence.NewFile;
import dev.slipway.proposal.evidence.StoringTurn;
import dev.slipway.proposal.evidence.benchmark.Benchmarks;
import dev.slipway.proposal.evidence.imported.ImportedResult;
import dev.slipway.proposal.evidence.imported.ImportedResults;
import dev.slipway.rubric.benchmark.Benchmark;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of an entry: its kind first, since that says what else is asked. */
@Controller
@RequestMapping("/proposals/{id}/evidence")
@PreAuthorize("hasRole('SUBMITTER')")
class EvidenceController {

  private final EvidenceService evidence;
  private final StoringTurn turn;
  private final ProposalService proposals;
  private final EvidencePages pages;
  private final Benchmarks benchmarks;
  private final ImportedForms forms;
  private final ImportedResults results;
  private final Clock clock;

  EvidenceController(
      EvidenceService evidence,
      StoringTurn turn,
      ProposalService proposals,
      EvidencePages pages,
      Benchmarks benchmarks,
      ImportedForms forms,
      ImportedResults results,
      Clock clock) {
    this.evidence = evidence;
    this.turn = turn;
    this.proposals = proposals;
    this.pages = pages;
    this.benchmarks = benchmarks;
    this.forms = forms;
    this.results = results;
    this.clock = clock;
  }

  @GetMapping("/new")
  String openNew(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String benchmark,
      @RequestParam(required = false) @Nullable String imported,
      Model page) {
    Proposal proposal = open(id);
    Optional<ImportedResult> found = forms.find(proposal, imported);
    if (found.isPresent()) {
      return openImported(proposal, found.get(), page);
    }
    Optional<Benchmark> known = benchmarks.find(Typed.text(benchmark));
    Optional<EvidenceKind> chosen =
        known.map(Benchmarks::kind).or(() -> Typed.constant(kind, EvidenceKind.class));
    if (chosen.isEmpty()) {
      page.addAttribute("id", id);
      page.addAttribute("question", proposal.question());
      page.addAttribute("kinds", pages.kinds());
      page.addAttribute("benchmarks", benchmarks.all());
      return "evidence/choose-kind";
    }
    MeasuredForm measured =
        known
            .map(one -> MeasuredForm.of(one, Benchmarks.speaksOf(one, pages.measurable(proposal))))
            .orElse(MeasuredForm.EMPTY);
    EvidenceForm form = EvidenceFormWriter.begin(chosen.get(), measured);
    page.addAttribute("benchmark", known.orElse(null));
    page.addAttribute("form", form);
    return form(proposal, null, form, page);
  }

  private String openImported(Proposal proposal, ImportedResult found, Model page) {
    EvidenceForm form = forms.begin(proposal, found);
    page.addAttribute("benchmark", forms.benchmark(found).orElse(null));
    page.addAttribute("imported", found.id());
    page.addAttribute("form", form);
    return form(proposal, null, form, page);
  }

  @PostMapping("/new")
  String add(
      @PathVariable UUID id,
      @ModelAttribute("form") EvidenceForm typed,
      BindingResult errors,
      @RequestParam(required = false) @Nullable MultipartFile upload,
      @RequestParam(required = false) @Nullable String imported,
      Model page,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Proposal proposal = open(id);
    EvidenceKind kind =
        Typed.constant(typed.kind(), EvidenceKind.class)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    Fields fields = new Fields(errors);
    Optional<EvidenceDetails> details = read(proposal, typed, kind, fields);
    Optional<NewFile> file = Upload.read(upload, evidence::requireRoom, fields);
    if (details.isEmpty() || !fields.clean()) {
      chooseAgain(upload, page);
      page.addAttribute("imported", imported);
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(proposal, null, typed, page);
    }
    Optional<ImportedResult> found = forms.find(proposal, imported);
    try {
      NewFile attached = file.orElse(null);
      turn.during(attached, () -> keep(proposal, found, details.get(), attached));
    } catch (QuotaExceededException full) {
      refuse(full, fields, response);
      page.addAttribute("imported", imported);
      return form(proposal, null, typed, page);
    }
    return back(id, "evidence.saved", redirect);
  }

  private UUID keep(
      Proposal proposal,
      Optional<ImportedResult> found,
      EvidenceDetails details,
      @Nullable NewFile file) {
    return found.isPresent()
        ? results.confirm(proposal, found.get(), details, file)
        : evidence.add(proposal.id(), details, file).id();
  }

  /** Said beside the file's field, like everything that is wrong with a file. */
  private static void refuse(
      QuotaExceededException full, Fields fields, HttpServletResponse response) {
    fields.refuse(Upload.PATH, full.code(), full.args());
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    full.retryAfterSeconds()
        .ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds)));
  }

  @GetMapping("/{entry}/edit")
  String open(@PathVariable UUID id, @PathVariable UUID entry, Model page) {
    Proposal proposal = open(id);
    Evidence existing = standing(id, entry);
    EvidenceForm form = EvidenceFormWriter.from(existing);
    page.addAttribute("form", form);
    return form(proposal, existing, form, page);
  }

  @PostMapping("/{entry}/edit")
  String change(
      @PathVariable UUID id,
      @PathVariable UUID entry,
      @ModelAttribute("form") EvidenceForm typed,
      BindingResult errors,
      @RequestParam(required = false) @Nullable MultipartFile upload,
      Model page,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Proposal proposal = open(id);
    Evidence existing = standing(id, entry);
    Fields fields = new Fields(errors);
    Optional<EvidenceDetails> details = read(proposal, typed, existing.kind(), fields);
    Optional<NewFile> file = Upload.read(upload, evidence::requireRoom, fields);
    if (details.isEmpty() || !fields.clean()) {
      chooseAgain(upload, page);
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(proposal, existing, typed, page);
    }
    try {
      NewFile attached = file.orElse(null);
      int seen = Typed.version(typed.version());
      turn.during(attached, () -> evidence.change(id, entry, seen, details.get(), attached));
    } catch (QuotaExceededException full) {
      refuse(full, fields, response);
      return form(proposal, existing, typed, page);
    } catch (ObjectOptimisticLockingFailureException stale) {
      errors.reject("evidence.refused.stale");
      response.setStatus(HttpStatus.CONFLICT.value());
      return form(proposal, existing, typed, page);
    }
    return back(id, "evidence.saved", redirect);
  }

  @GetMapping("/{entry}/withdraw")
  String openWithdrawal(@PathVariable UUID id, @PathVariable UUID entry, Model page) {
    Proposal proposal = open(id);
    Evidence existing = standing(id, entry);
    page.addAttribute("form", new WithdrawalForm("", Integer.toString(existing.version())));
    return withdrawal(proposal, existing, page);
  }

  @PostMapping("/{entry}/withdraw")
  String withdraw(
      @PathVariable UUID id,
      @PathVariable UUID entry,
      @ModelAttribute("form") WithdrawalForm typed,
      BindingResult errors,
      Model page,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Proposal proposal = open(id);
    Evidence existing = standing(id, entry);
    Fields fields = new Fields(errors);
    String reason =
        fields.required(
            "reason", typed.reason(), WithdrawalForm.LONGEST, "evidence.refused.reason");
    if (!fields.clean()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return withdrawal(proposal, existing, page);
    }
    try {
      evidence.withdraw(id, entry, Typed.version(typed.version()), reason);
    } catch (ObjectOptimisticLockingFailureException stale) {
      errors.reject("evidence.refused.stale");
      response.setStatus(HttpStatus.CONFLICT.value());
      return withdrawal(proposal, existing, page);
    }
    return back(id, "evidence.withdrawn.done", redirect);
  }

  private Optional<EvidenceDetails> read(
      Proposal proposal, EvidenceForm typed, EvidenceKind kind, Fields fields) {
    return EvidenceAdapter.read(
        typed, kind, pages.questions(), pages.measurable(proposal), LocalDate.now(clock), fields);
  }

  /** A browser never keeps a chosen file over a refusal; that is said where it was fine itself. */
  private static void chooseAgain(@Nullable MultipartFile upload, Model page) {
    page.addAttribute("chooseAgain", Upload.chosen(upload));
  }

  private String form(
      Proposal proposal, @Nullable Evidence existing, EvidenceForm form, Model page) {
    page.addAttribute("id", proposal.id());
    page.addAttribute("question", proposal.question());
    page.addAttribute("entry", existing == null ? null : existing.id());
    page.addAttribute("kind", existing == null ? form.kind() : existing.kind().name());
    page.addAttribute("measured", (existing == null ? kind(form) : existing.kind()).isMeasured());
    page.addAttribute("attached", existing == null ? null : existing.file());
    pages.offerChoices(proposal, form, page);
    return "evidence/form";
  }

  private static EvidenceKind kind(EvidenceForm form) {
    return Typed.constant(form.kind(), EvidenceKind.class).orElse(EvidenceKind.OTHER);
  }

  private String withdrawal(Proposal proposal, Evidence existing, Model page) {
    page.addAttribute("id", proposal.id());
    page.addAttribute("question", proposal.question());
    page.addAttribute("entry", existing.id());
    page.addAttribute("kind", existing.kind().name());
    page.addAttribute("result", existing.details().result());
    return "evidence/withdraw";
  }

  private static String back(UUID id, String message, RedirectAttributes redirect) {
    redirect.addFlashAttribute("message", message);
    return "redirect:/proposals/" + id + "#evidence";
  }

  private Proposal open(UUID id) {
    Proposal proposal =
        proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (proposal.isWithdrawn()) {
      throw new RefusedTransition("evidence.refused.proposal");
    }
    return proposal;
  }

  private Evidence standing(UUID id, UUID entry) {
    Evidence existing =
        evidence
            .find(id, entry)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (existing.withdrawn()) {
      throw new RefusedTransition("evidence.refused.withdrawn");
    }
    return existing;
  }
}
