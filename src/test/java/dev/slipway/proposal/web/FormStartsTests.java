package dev.slipway.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalExamples;
import dev.slipway.proposal.template.ProposalTemplate;
import dev.slipway.proposal.template.ProposalTemplates;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A new proposal from a template or from an earlier one, as its form shows it. */
class FormStartsTests extends FormSlice {

  @Test
  void everyTemplateIsOfferedAndFillsPlanScopeThreatsAndBenefits() throws Exception {
    String usual = form(null);
    for (ProposalTemplate template : ProposalTemplates.all()) {
      assertThat(usual).contains("start=" + template.id());
      String form = form(template.id());
      assertThat(ticked(form, "threats")).containsExactlyInAnyOrderElementsOf(template.threats());
      assertThat(ticked(form, "benefits")).containsExactlyInAnyOrderElementsOf(template.benefits());
      for (int i = 0; i < template.steps().size(); i++) {
        ProposalTemplate.Step step = template.steps().get(i);
        assertThat(value(form, "steps[" + i + "].month")).isEqualTo("" + step.month());
        assertThat(chosen(form, "steps[" + i + "].access")).isEqualTo(step.access().name());
      }
    }
  }

  @Test
  void aTemplateTicksTheSafeguardsThatTheCatalogueHas() throws Exception {
    assertThat(ticked(form("open-weights"), "modifications")).containsExactly("staged-first");
    assertThat(ticked(form("voice"), "modifications")).containsExactly("delay-6");
  }

  @Test
  void anEarlierProposalIsTakenOverButForItsQuestionAndDay() throws Exception {
    Proposal earlier = ProposalExamples.submitted();
    when(proposals.find(earlier.id())).thenReturn(Optional.of(earlier));
    when(proposals.ofModel(FormWorld.MODEL.id())).thenReturn(List.of(earlier));

    assertThat(form(null)).contains("start=" + earlier.id()).contains(earlier.question());
    String form = form(earlier.id().toString());
    assertThat(ticked(form, "threats")).containsExactlyInAnyOrderElementsOf(earlier.threats());
    assertThat(value(form, "steps[1].month")).isEqualTo("3");
    assertThat(chosen(form, "steps[1].access")).isEqualTo("HOSTED");
    assertThat(value(form, "decisionDate")).isEmpty();
    assertThat(form).containsPattern("<textarea[^>]*name=\"question\"[^>]*></textarea>");
  }

  @Test
  void whatMeansNothingStartsAsTheModelSuggests() throws Exception {
    assertThat(ticked(form("nothing-of-the-kind"), "threats"))
        .isEqualTo(ticked(form(null), "threats"));
  }

  private String form(String start) throws Exception {
    var request = get("/proposals/new").param("model", FormWorld.MODEL.id().toString());
    return mvc.perform(start == null ? request : request.param("start", start))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private static List<String> ticked(String form, String name) {
    return Pattern.compile("<input[^>]*>")
        .matcher(form)
        .results()
        .map(each -> each.group())
        .filter(each -> each.contains("name=\"" + name + "\"") && each.contains("checked"))
        .map(each -> attribute(each, "value"))
        .toList();
  }

  private static String value(String form, String name) {
    return Pattern.compile("<input[^>]*>")
        .matcher(form)
        .results()
        .map(each -> each.group())
        .filter(each -> each.contains("name=\"" + name + "\""))
        .map(each -> attribute(each, "value"))
        .findFirst()
        .orElseThrow();
  }

  private static String chosen(String form, String name) {
    int at = form.indexOf("name=\"" + name + "\"");
    String select = form.substring(at, form.indexOf("</select>", at));
    return Pattern.compile("<option[^>]*>")
        .matcher(select)
        .results()
        .map(each -> each.group())
        .filter(each -> each.contains("selected"))
        .map(each -> attribute(each, "value"))
        .findFirst()
        .orElseThrow();
  }

  private static String attribute(String tag, String name) {
    Matcher found =
        Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag.replaceAll("\\s+", " "));
    return found.find() ? found.group(1) : "";
  }
}
