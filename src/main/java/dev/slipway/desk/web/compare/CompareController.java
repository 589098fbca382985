package dev.slipway.desk.web.compare;

import dev.slipway.audit.Trail;
import dev.slipway.comparison.sidebyside.Compared;
import dev.slipway.comparison.sidebyside.ComparisonRequest;
import dev.slipway.comparison.sidebyside.SideBySideService;
import dev.slipway.desk.web.compare.CompareAddress.Asked;
import dev.slipway.desk.web.compare.ComparePage.Head;
import dev.slipway.proposal.Confidentiality;
import dev.slipway.scoring.assembly.UnscorableException;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two to six proposals side by side; worked out by a POST, shown and taken away by GETs. */
@Controller
@RequestMapping("/compare")
@PreAuthorize("isAuthenticated()")
class CompareController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final CompareReader reader;
  private final Picker picker;
  private final SideBySideService comparing;
  private final Trail trail;

  CompareController(CompareReader reader, Picker picker, SideBySideService comparing, Trail trail) {
    this.reader = reader;
    this.picker = picker;
    this.comparing = comparing;
    this.trail = trail;
  }

  @GetMapping
  String show(@ModelAttribute("asked") Asked asked, Model model, HttpServletResponse response) {
    CompareAddress address = reader.known(asked.address());
    model.addAttribute("picker", picker.of(address));
    if (!comparable(address)) {
      model.addAttribute("count", address.with().size());
      model.addAttribute("back", address.href("/proposals"));
      return "desk/compare-choose";
    }
    try {
      ComparePage page = reader.page(address);
      model.addAttribute("compare", page);
      mark(page, model, response);
      return "desk/compare";
    } catch (UnscorableException unscorable) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("count", -1);
      model.addAttribute("back", address.href("/proposals"));
      return "desk/compare-choose";
    }
  }

  @PostMapping
  @PreAuthorize("hasAnyRole('SUBMITTER', 'REVIEWER', 'CHAIR')")
  String work(@ModelAttribute("asked") Asked asked, RedirectAttributes redirect) {
    CompareAddress address = reader.known(asked.address());
    if (comparable(address) && (address.horizon() != null || asked.horizon().isEmpty())) {
      comparing.compare(reader.lineup(address));
    } else if (comparable(address)) {
      redirect.addFlashAttribute("trouble", "compare.horizon.bad");
    }
    return "redirect:" + address.href("/compare");
  }

  /** What was worked out; the page, which offers to, where it was not or is forgotten. */
  @GetMapping("/table.csv")
  ResponseEntity<byte[]> table(@ModelAttribute("asked") Asked asked) {
    CompareAddress address = reader.known(asked.address());
    Optional<Compared> compared =
        comparable(address) ? comparing.kept(reader.lineup(address)) : Optional.empty();
    if (compared.isEmpty()) {
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .header(HttpHeaders.LOCATION, address.href("/compare"))
          .build();
    }
    ComparePage page = reader.page(address);
    String mark = marks(page);
    ResponseEntity.BodyBuilder response =
        ResponseEntity.ok()
            .contentType(CSV)
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                    .filename(
                        Confidentiality.fileName(mark, "comparison.csv"), StandardCharsets.UTF_8)
                    .build()
                    .toString());
    if (!mark.isEmpty()) {
      response.header(Confidentiality.HEADER, Confidentiality.header(mark));
    }
    return response.body(
        CompareCsv.of(page, compared.get(), trail.head()).getBytes(StandardCharsets.UTF_8));
  }

  private static boolean comparable(CompareAddress address) {
    return address.with().size() >= ComparisonRequest.FEWEST
        && address.with().size() <= ComparisonRequest.MOST;
  }

  /** Every mark of those compared stands on the page, as on a page about one of them. */
  private static void mark(ComparePage page, Model model, HttpServletResponse response) {
    String mark = marks(page);
    if (!mark.isEmpty()) {
      model.addAttribute("pageMark", mark);
      response.setHeader(Confidentiality.HEADER, Confidentiality.header(mark));
    }
  }

  private static String marks(ComparePage page) {
    return page.heads().stream()
        .map(Head::mark)
        .filter(mark -> !mark.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
