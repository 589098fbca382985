package dev.slipway.proposal.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import dev.slipway.account.CurrentPerson;
import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.draft.Drafts;
import dev.slipway.draft.form.FormDrafts;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.interest.Interests;
import dev.slipway.proposal.interest.Retention;
import dev.slipway.proposal.starting.AnswersInHand;
import dev.slipway.proposal.web.form.OfferedScales;
import dev.slipway.proposal.web.form.ProposalAdapter;
import dev.slipway.proposal.web.life.InterestController;
import dev.slipway.proposal.web.life.MarkController;
import dev.slipway.proposal.web.life.ProposalLifeController;
import dev.slipway.proposal.web.life.RetentionController;
import dev.slipway.proposal.web.page.ClaimPages;
import dev.slipway.proposal.web.page.FormOffers;
import dev.slipway.proposal.web.page.FormProgressReader;
import dev.slipway.proposal.web.page.FormStarts;
import dev.slipway.proposal.web.page.PlanNotes;
import dev.slipway.proposal.web.page.PlanViews;
import dev.slipway.proposal.web.page.ProposalFolds;
import dev.slipway.proposal.web.page.ProposalPages;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.QuestionList;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubrics;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

/** The controllers of a proposal with everything around them in place, and nothing stored. */
@WebMvcTest({
  ProposalFormController.class,
  ProposalLifeController.class,
  MarkController.class,
  InterestController.class,
  RetentionController.class
})
@Import({
  ProposalAdapter.class,
  FormOffers.class,
  FormStarts.class,
  ProposalFolds.class,
  OfferedScales.class,
  ProposalPages.class,
  ProposalDrafts.class,
  FormProgressReader.class,
  PlanViews.class,
  FormDrafts.class,
  ClaimPages.class,
  PlanNotes.class,
  QuestionList.class,
  QuestionWords.class,
  FormSlice.World.class
})
@WithMockUser(username = "local", roles = "SUBMITTER")
public abstract class FormSlice {

  public static final UUID UNKNOWN = UUID.fromString("11111111-1111-4111-8111-111111111111");

  public @Autowired MockMvc mvc;
  @MockitoBean Drafts drafts;
  public @MockitoBean ProposalService proposals;
  @MockitoBean ProfileService profiles;
  @MockitoBean Rubrics rubrics;
  @MockitoBean Policies policies;
  @MockitoBean Catalogue catalogue;
  @MockitoBean AnswersInHand inHand;
  public @MockitoBean Retention retention;
  public @MockitoBean Interests interests;
  public @MockitoBean CurrentPerson person;

  @TestConfiguration
  @EnableMethodSecurity
  static class World {
    @Bean
    Clock clock() {
      return Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    }
  }

  @BeforeEach
  void world() {
    when(rubrics.current()).thenReturn(FormWorld.RUBRIC);
    when(inHand.of(any(), any(), any())).thenReturn(FormWorld.RUBRIC.answers());
    when(policies.scale(any())).thenReturn(Optional.empty());
    when(profiles.find(any())).thenReturn(Optional.empty());
    when(profiles.find(FormWorld.MODEL.id())).thenReturn(Optional.of(FormWorld.MODEL));
    when(profiles.all()).thenReturn(List.of(FormWorld.MODEL));
    when(catalogue.all()).thenReturn(FormWorld.CATALOGUE);
    when(catalogue.available()).thenReturn(FormWorld.CATALOGUE);
    when(catalogue.find(any())).thenReturn(Optional.empty());
    for (CatalogueEntry entry : FormWorld.CATALOGUE) {
      when(catalogue.find(entry.slug())).thenReturn(Optional.of(entry));
    }
  }
}
