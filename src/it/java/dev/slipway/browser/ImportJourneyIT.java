package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.slipway.imports.Documents;
import dev.slipway.profile.ProfileService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A card and a record are read, laid beside each other, and fill the form once accepted. */
@TestPropertySource(properties = "spring.application.name=slipway-imports")
class ImportJourneyIT extends BrowserTest {

  @Autowired private ProfileService profiles;

  @Test
  void documentsFillTheFormAndNothingIsSavedBefore() {
    page.navigate("/models/new");
    page.locator("#from-documents").click();
    button("Read documents").click();
    assertThat(page.locator(".error-summary")).containsText("Choose a file or paste a text.");
    PageCheck.look(page, "import-empty");

    page.locator("#files")
        .setInputFiles(
            new FilePayload[] {
              new FilePayload("README.md", "text/markdown", Documents.bytes("card-messy.md")),
              new FilePayload("record.json", "", Documents.bytes("every-eval.json"))
            });
    page.locator("#text").fill("{\"bomFormat\": \"CycloneDX\", ");
    button("Read documents").click();
    assertThat(page.locator(".error-summary")).containsText("This is not JSON");
    assertThat(page.locator("#field-name")).containsText("The documents say different things");
    assertThat(page.locator("#field-parameters")).containsText("Read from prose");
    assertThat(page.locator("#evaluations")).containsText("Tidal QA");
    PageCheck.look(page, "import-found");

    page.locator("#field-name label").first().click();
    button("Accept all").click();
    assertThat(page.locator("#name")).hasValue("Fjord-7B-Chat");
    assertThat(page.locator("[name=licence]")).hasValue("northlight-community-2");
    assertThat(page.locator("input[name=inputs][value=IMAGE]")).isChecked();
    assertThat(page.locator(".note-done")).containsText("They are not saved yet.");
    PageCheck.look(page, "import-accepted");
    assertThat(profiles.all()).isEmpty();
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }
}
