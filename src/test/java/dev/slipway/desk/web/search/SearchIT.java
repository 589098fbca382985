package dev.slipway.desk.web.search;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.account.TestPeople.by;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import dev.slipway.IntegrationTest;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.desk.DeskWorld;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.ProposalService;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** What is found, by kind, and where it leads whom. */
@TestPropertySource(properties = "spring.application.name=slipway-decisions")
class SearchIT extends IntegrationTest {

  @Autowired private MockMvc mvc;
  @Autowired private DecisionWorld world;
  @Autowired private ProposalService proposals;
  @Autowired private ProfileService profiles;

  private PersonCard submitter;

  @BeforeEach
  void people() {
    submitter = world.person("Quenby", Role.SUBMITTER);
  }

  @Test
  void modelAndItsProposalAreFoundByTheBeginningsOfWords() throws Exception {
    UUID model = profiles.add(DeskWorld.model("Zephyrine Nine", "Quokka Works", 3e9)).id();
    UUID id = as(submitter, () -> proposals.create(DeskWorld.asking(model, "Release it?")).id());

    finds(submitter, "zephyr", containsString("/models/" + model));
    finds(submitter, "ZEPHYR nin", containsString("/proposals/" + id));
    finds(submitter, "quokka", containsString("/models/" + model));
    finds(submitter, "zephyr ten", containsString("No results for “zephyr ten”"));
  }

  @Test
  void libraryIsFoundToo() throws Exception {
    finds(
        submitter,
        "watermark",
        allOf(containsString("/modifications#"), containsString("Modifications")));
    finds(submitter, "OpenAI", containsString("/cases/"));
  }

  @Test
  void shippedModificationsAreFoundInTheLanguageOfThePage() throws Exception {
    mvc.perform(
            get("/search")
                .param("q", "Wasserzeichen")
                .header("Accept-Language", "de")
                .with(by(submitter)))
        .andExpect(content().string(containsString("/modifications#")));
  }

  @Test
  void peopleLeadAdministratorsToAccountsAndOthersToTheTrail() throws Exception {
    PersonCard administrator = world.person("Root", Role.ADMINISTRATOR);

    finds(administrator, "Quenby", containsString("/people/" + submitter.id()));
    finds(
        submitter,
        "Quenby",
        allOf(
            containsString("/trail?person=" + submitter.signInName()),
            not(containsString("/people/" + submitter.id()))));
    finds(submitter, "Quenby", not(containsString("@")));
  }

  @Test
  void whatIsTypedIsWrittenAsText() throws Exception {
    finds(
        submitter,
        "<script>alert(1)</script>",
        allOf(not(containsString("<script>alert")), containsString("&lt;script&gt;alert")));
  }

  private void finds(PersonCard reader, String words, Matcher<String> seen) throws Exception {
    mvc.perform(get("/search").param("q", words).with(by(reader)))
        .andExpect(content().string(seen));
  }
}
