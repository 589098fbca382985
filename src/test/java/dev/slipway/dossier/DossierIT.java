package dev.slipway.dossier;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.account.TestPeople.by;
import static dev.slipway.account.TestPeople.byToken;
import static dev.slipway.decision.DecisionWorld.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.decision.DecisionService;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.proposal.ProposalEvent.ProposalErased;
import dev.slipway.proposal.ProposalService;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

class DossierIT extends IntegrationTest {

  @Autowired private MockMvc mvc;
  @Autowired private DecisionWorld world;
  @Autowired private Dossiers dossiers;
  @Autowired private DecisionService decisions;
  @Autowired private ProposalService proposals;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  private PersonCard submitter;
  private PersonCard chair;
  private UUID proposal;

  @BeforeEach
  void begin() {
    submitter = world.person("Sam", Role.SUBMITTER);
    chair = world.person("Cleo", Role.CHAIR);
    proposal = world.ready(submitter, chair);
    as(chair, () -> proposals.mark(proposal, "Board’s eyes only"));
  }

  @Test
  void aPdfIsTaggedHasBookmarksAndTheHashThatIsKept() throws Exception {
    Map<Edition, DossierCard> made = made();
    assertThat(made).containsOnlyKeys(Edition.values());
    for (DossierCard card : made.values()) {
      byte[] pdf = dossiers.pdf(proposal, card.id()).orElseThrow();
      assertThat(sha256(pdf)).isEqualTo(card.pdfSha256());
      assertThat(sha256(html(card))).isEqualTo(card.htmlSha256());
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        assertThat(document.getDocumentCatalog().getDocumentOutline().children())
            .hasSizeGreaterThan(9);
        assertThat(new PDFTextStripper().getText(document))
            .contains("Release it to all?")
            .contains("Board’s eyes only");
      }
    }
  }

  @Test
  void thePublicEditionCanBeShownToBeOfTheSameRelease() throws Exception {
    Map<Edition, DossierCard> made = made();
    String open = text(made.get(Edition.PUBLIC));
    String full = text(made.get(Edition.INTERNAL));
    assertThat(full).contains("Targeted harassment");
    assertThat(open).doesNotContain("Targeted harassment").contains("Left out (1)");

    Matcher row =
        Pattern.compile(
                "<td>Why: routes, threats and their chains</td><td>([0-9a-f]{32})</td><td>([0-9a-f]{64})</td>")
            .matcher(full);
    assertThat(row.find()).isTrue();
    assertThat(open).contains(row.group(2));
    assertThat(hash(row.group(1), leftOut(full, "Threat"))).isEqualTo(row.group(2));
  }

  @Test
  void germanEditionsSpeakGermanAndCorrespond() throws Exception {
    Map<Edition, DossierCard> made = made(Locale.GERMAN);
    assertThat(made.values()).extracting(DossierCard::language).containsOnly("de");
    String full = text(made.get(Edition.INTERNAL));
    String open = text(made.get(Edition.PUBLIC));
    assertThat(full)
        .contains("lang=\"de\"", "Was beantragt ist", "Gezielte Belästigung", "\u00a0%")
        .doesNotContain("Targeted harassment", "Extremely", "What ", "dossier.");
    assertThat(open).doesNotContain("Gezielte Belästigung").contains("Ausgelassen (1)");
    String regulator = text(made.get(Edition.REGULATOR));
    assertThat(regulator.substring(regulator.indexOf("</style>")))
        .contains("In diesem Dossier nicht beantwortet.", "3 × 10^9 Parameter")
        .doesNotContain("Section “", "{");
    Matcher row =
        Pattern.compile(
                "<td>Warum: Wege, Gefahren und ihre Ketten</td><td>([0-9a-f]{32})</td><td>([0-9a-f]{64})</td>")
            .matcher(full);
    assertThat(row.find()).isTrue();
    assertThat(open).contains(row.group(2));
    assertThat(hash(row.group(1), leftOut(full, "Gefahr"))).isEqualTo(row.group(2));
    try (PDDocument document =
        Loader.loadPDF(dossiers.pdf(proposal, made.get(Edition.PUBLIC).id()).orElseThrow())) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
    }
    assertThat(LocaleContextHolder.getLocale()).isNotEqualTo(Locale.GERMAN);
  }

  @Test
  void programsChooseTheLanguage() throws Exception {
    assertThat(languageOf("{\"language\": \"de\"}", null)).isEqualTo("de");
    assertThat(languageOf("{}", "fr, de;q=0.8")).isEqualTo("de");
    assertThat(languageOf("{}", "fr")).isEqualTo("en");
    assertThat(languageOf("{\"language\": \"en\"}", "de")).isEqualTo("en");
    mvc.perform(making("{\"language\": \"xx\"}").with(byToken(submitter)))
        .andExpect(status().is4xxClientError())
        .andExpect(content().string(containsString("en, de")));
  }

  private String languageOf(String body, @Nullable String accept) throws Exception {
    MockHttpServletRequestBuilder request = making(body);
    if (accept != null) {
      request.header("Accept-Language", accept);
    }
    mvc.perform(request.with(byToken(submitter))).andExpect(status().isCreated());
    return dossiers.of(proposal).get(0).language();
  }

  private MockHttpServletRequestBuilder making(String body) {
    return post("/api/v1/proposals/" + proposal + "/dossiers")
        .contentType(MediaType.APPLICATION_JSON)
        .content(body);
  }

  /** As whoever has both editions does it: the cells of the table, by the rule that is printed. */
  private static String leftOut(String full, String head) {
    int from = full.indexOf("<th scope=\"col\">" + head + "</th>");
    String table = full.substring(from, full.indexOf("</table>", from));
    return Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL)
        .matcher(table.substring(table.indexOf("<tbody>")))
        .results()
        .map(row -> row.group(1).replaceAll("</td><td>", " | ").replaceAll("</?td>", ""))
        .map(row -> row.replace("&amp;", "&"))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void theEditionForARegulatorSaysWhereEachItemIsAnsweredOrThatItIsNot() throws Exception {
    String text = text(made().get(Edition.REGULATOR));
    for (String measure : List.of("7.1 (1)", "7.2 (2)", "7.3 (1)(f)", "7.3 (4)", "7.4", "7.7")) {
      assertThat(text).contains("<td>" + measure + "</td>");
    }
    assertThat(text).contains("Not answered by this dossier.").contains("Model Documentation Form");
    assertThat(text).contains("Not decided yet.").contains("3 × 10^9 parameters");
    assertThat(text).doesNotContain("Left out (").doesNotContain("{developer}");
  }

  @Test
  void eachDecisionLeavesOneOfEachEdition() {
    as(
        chair,
        () ->
            decisions.propose(
                proposal, world.score(proposal), 0, DecisionWorld.approval("why"), PASSWORD));
    Integer scheduled =
        jdbc.sql("select count(*) from scheduled_tasks where task_name = ? and task_instance = ?")
            .params(DossierJobs.NAME, proposal.toString())
            .query(Integer.class)
            .single();
    assertThat(scheduled).isOne();

    dossiers.afterDecision(proposal);

    assertThat(dossiers.of(proposal)).hasSize(3);
    DossierCard card = dossiers.of(proposal).get(0);
    assertThat(card.madeBy()).isEqualTo("Slipway");
    assertThat(new String(html(card), StandardCharsets.UTF_8)).contains("1: Approve");
  }

  @Test
  void dossiersGoWithTheirProposal() {
    made();
    transaction.executeWithoutResult(
        status -> events.publishEvent(new ProposalErased(proposal, "?", LocalDate.now())));
    assertThat(dossiers.of(proposal)).isEmpty();
  }

  @Test
  void programsMakeAndReadThem() throws Exception {
    String address = "/api/v1/proposals/" + proposal + "/dossiers";
    mvc.perform(
            post(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"named\": true}")
                .with(byToken(submitter)))
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.dossiers.length()").value(3));
    String id = dossiers.of(proposal).get(0).id().toString();
    mvc.perform(get(address + "/" + id).accept(MediaType.APPLICATION_PDF))
        .andExpect(content().contentType(MediaType.APPLICATION_PDF));
    mvc.perform(get(address + "/" + id).accept(MediaType.TEXT_HTML))
        .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML));
    mvc.perform(get("/proposals/" + proposal + "/dossiers").with(by(chair)))
        .andExpect(status().isOk());
    mvc.perform(get("/proposals/" + proposal + "/dossiers/" + id + "/dossier.pdf").with(by(chair)))
        .andExpect(status().isOk());
  }

  private Map<Edition, DossierCard> made() {
    return made(Locale.ENGLISH);
  }

  private Map<Edition, DossierCard> made(Locale language) {
    return as(submitter, () -> dossiers.make(proposal, false, language)).stream()
        .collect(Collectors.toMap(DossierCard::edition, each -> each));
  }

  private byte[] html(DossierCard card) {
    return dossiers.html(proposal, card.id()).orElseThrow();
  }

  private String text(DossierCard card) {
    return new String(html(card), StandardCharsets.UTF_8);
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static String hash(String salt, String text) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(HexFormat.of().parseHex(salt));
    return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
