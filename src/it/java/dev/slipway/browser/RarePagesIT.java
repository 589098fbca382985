package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.slipway.desk.DeskWorld;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.ProposalService;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.compute.TooBusyException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pages that no journey passes through: refusals, errors, what is due, what is older. */
@Import(RarePagesIT.FailingController.class)
class RarePagesIT extends BrowserTest {

  @Autowired private ProfileService profiles;
  @Autowired private ProposalService proposals;
  @Autowired private ScoringService scoring;
  @Autowired private JdbcTemplate jdbc;

  /** Fails as an address of the application may, one day. */
  @Controller
  @PreAuthorize("isAuthenticated()")
  static class FailingController {

    @GetMapping("/testing/{status}")
    void fail(@PathVariable int status, HttpServletResponse response) throws IOException {
      switch (status) {
        case 409 -> throw new OptimisticLockingFailureException("somebody else");
        case 429 -> throw new TooBusyException(5);
        default -> response.sendError(status);
      }
    }
  }

  @Test
  void errorsSayWhatHappenedWhatWasKeptAndWhatToDo() {
    for (int status : List.of(409, 413, 418, 429, 500, 503)) {
      assertThat(page.navigate("/testing/" + status).status()).isEqualTo(status);
      assertThat(page.locator("main")).containsText("What to do");
      PageCheck.look(page, "error-" + status);
    }
  }

  @Test
  void pagesOffTheBeatenTrackReadWell() {
    look("/compare", "compare-choose");
    look("/proposals/due", "due-empty");
    ModelProfile model = profiles.add(DeskWorld.model("Paper Boat", "Quay Laboratory", 3.5e9));
    UUID id = proposals.create(DeskWorld.asking(model.id(), "Release Paper Boat?")).id();
    String address = "/proposals/" + id;
    look(address, "proposal-draft");
    look(address + "/edit", "proposal-form-saved");
    refuseASecondSubmission(id);
    look("/proposals?q=zzz&state=SUBMITTED", "list-nothing-found");
    refuseAHappeningWithoutASource(address);
    anOlderScore(id);
    jdbc.update(
        "update proposal set decision_date = date '2001-01-01', submitted_at = timestamp"
            + " '2001-01-01 00:00:00' where id = ?",
        id);
    look("/proposals/due", "due");
    page.locator("main a[href$='/erase']").first().click();
    PageCheck.look(page, "erase");
    page.locator("main form button[type=submit]").click();
    assertThat(page.locator("#confirmed-error")).isVisible();
    PageCheck.look(page, "erase-unconfirmed");
  }

  private void refuseASecondSubmission(UUID id) {
    page.navigate("/proposals/" + id + "/submit");
    page.locator("form[action$='/submit'] [name=version]").evaluate("field => field.remove()");
    proposals.submit(id, null);
    page.locator("form[action$='/submit'] button").click();
    assertThat(page.locator("main")).containsText("submitted");
    PageCheck.look(page, "refused");
  }

  private void refuseAHappeningWithoutASource(String address) {
    page.navigate(address);
    page.locator("#followed").click();
    page.locator("details:not(.section-fold):has(form[action$='/happenings']) > summary").click();
    page.locator("[name=what]").fill("It was copied");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record what happened"))
        .click();
    assertThat(page.locator(".error-summary")).isVisible();
    assertThat(page.locator("[name=what]")).hasValue("It was copied");
    PageCheck.look(page, "happening-refused");
  }

  private void anOlderScore(UUID id) {
    scoring.score(id);
    proposals.chooseModifications(id, List.of("filters"));
    look("/proposals/" + id, "proposal-outdated");
    scoring.score(id);
    page.navigate("/proposals/" + id);
    page.locator("#history").click();
    page.locator("details:has(#history) tbody tr").last().locator("a").first().click();
    assertThat(page.locator(".note-warn")).isVisible();
    PageCheck.look(page, "proposal-older-score");
  }

  private void look(String address, String name) {
    assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
    PageCheck.look(page, name);
  }
}
