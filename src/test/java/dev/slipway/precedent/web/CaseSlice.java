package dev.slipway.precedent.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;

import dev.slipway.audit.Trail;
import dev.slipway.precedent.CasesForTests;
import dev.slipway.precedent.KnownCases;
import dev.slipway.precedent.cases.CaseImport;
import dev.slipway.precedent.cases.CaseProvenance;
import dev.slipway.precedent.cases.CaseService;
import dev.slipway.precedent.cases.ReferenceCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Page;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of the cases, with one case that was copied after 90 days. */
@WebMvcTest({
  CasesController.class,
  CaseFormController.class,
  CaseImportController.class,
  CaseWithdrawalController.class
})
@Import({CasePages.class, CaseSlice.Setting.class})
@WithMockUser(roles = "REVIEWER")
abstract class CaseSlice {

  @EnableMethodSecurity
  static class Setting {}

  @Autowired MockMvc mvc;
  @MockitoBean KnownCases known;
  @MockitoBean CaseService cases;
  @MockitoBean CaseImport imports;
  @MockitoBean Trail trail;
  @MockitoBean CaseProvenance provenance;

  final ReferenceCase row =
      CasesForTests.copied("paper-boat", "robotics", LocalDate.of(2024, 3, 1), 90, false);

  @BeforeEach
  void oneCase() {
    List<ReferenceCase> rows = List.of(row);
    when(known.all()).thenReturn(rows);
    when(cases.ofCase(any())).thenReturn(List.of());
    when(cases.ofCase("paper-boat")).thenReturn(rows);
    when(cases.find(any(UUID.class))).thenReturn(Optional.empty());
    when(cases.find(row.id())).thenReturn(Optional.of(row));
    when(trail.newestFirst(any(), anyInt())).thenReturn(Page.empty());
    when(provenance.of(any())).thenReturn(Optional.empty());
  }
}
