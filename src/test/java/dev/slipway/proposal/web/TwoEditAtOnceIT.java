package dev.slipway.proposal.web;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.account.TestPeople.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.slipway.AtOnce;
import dev.slipway.IntegrationTest;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.TestPeople;
import dev.slipway.audit.Trail;
import dev.slipway.desk.DeskWorld;
import dev.slipway.draft.form.FieldMaps;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.web.form.ProposalFormWriter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Two people press Save in the same draft at the same moment. */
@TestPropertySource(properties = "spring.application.name=slipway-two-edit")
class TwoEditAtOnceIT extends IntegrationTest {

  @Autowired private MockMvc mvc;
  @Autowired private People people;
  @Autowired private ProfileService profiles;
  @Autowired private ProposalService proposals;
  @Autowired private Trail trail;

  private PersonCard sue;
  private PersonCard sam;
  private Proposal proposal;

  @RepeatedTest(5)
  void oneWinsAndTheOtherIsToldAndKeepsWhatWasTyped() throws Exception {
    draft();
    long lines = lines();
    Map<PersonCard, String> asked = Map.of(sue, "What Sue asks?", sam, "What Sam asks?");
    List<PersonCard> both = List.of(sue, sam);

    List<MockHttpServletResponse> answers =
        AtOnce.run(both.stream().map(person -> sending(edit(person, asked.get(person)))).toList());

    assertThat(answers)
        .extracting(MockHttpServletResponse::getStatus)
        .containsExactlyInAnyOrder(302, 409);
    int won = answers.get(0).getStatus() == 302 ? 0 : 1;
    PersonCard loser = both.get(1 - won);
    assertThat(proposals.find(proposal.id()).orElseThrow().question())
        .isEqualTo(asked.get(both.get(won)));
    assertThat(lines()).isEqualTo(lines + 1);
    assertThat(answers.get(1 - won).getContentAsString()).contains(asked.get(loser));
    assertThat(send(get(address()).with(by(loser))).getContentAsString())
        .contains(asked.get(loser), "somebody else");
  }

  private void draft() {
    sue = TestPeople.join(people, "Sue", Role.SUBMITTER);
    sam = TestPeople.join(people, "Sam", Role.SUBMITTER);
    UUID model = profiles.add(DeskWorld.model("Boat " + UUID.randomUUID(), "Quay", 3e9)).id();
    proposal = as(sue, () -> proposals.create(DeskWorld.asking(model, "Release it to all?")));
  }

  private MockHttpServletRequestBuilder edit(PersonCard person, String question) {
    MockHttpServletRequestBuilder request = post(address()).with(by(person)).with(csrf());
    FieldMaps.of(ProposalFormWriter.from(proposal))
        .forEach(
            (name, values) ->
                request.param(
                    name, name.equals("question") ? new String[] {question} : texts(values)));
    return request;
  }

  private static String[] texts(List<String> values) {
    return values.toArray(String[]::new);
  }

  private Callable<MockHttpServletResponse> sending(MockHttpServletRequestBuilder request) {
    return () -> send(request);
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }

  private String address() {
    return "/proposals/" + proposal.id() + "/edit";
  }

  private long lines() {
    return trail.newestFirst(proposal.id().toString(), 0).getTotalElements();
  }
}
