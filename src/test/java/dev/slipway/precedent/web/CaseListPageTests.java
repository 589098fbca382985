package dev.slipway.precedent.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.precedent.CasesForTests;
import dev.slipway.precedent.cases.CaseDetails;
import dev.slipway.precedent.cases.ReferenceCase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseListPageTests {

  private final List<CaseDetails> rows =
      CasesForTests.shipped().stream().map(ReferenceCase::details).toList();

  private CaseListPage list(Map<String, String> asked) {
    return CaseListPage.of(rows, CaseFilter.of(asked), 1);
  }

  @Test
  void showsAllCasesNewestFirstInPages() {
    CaseListPage all = list(Map.of());
    assertThat(all.found()).isEqualTo(90);
    assertThat(all.events()).isEqualTo(223);
    assertThat(all.cases()).hasSize(25);
    assertThat(all.pages()).hasSize(4);
    assertThat(all.cases().stream().map(CaseLine::announcedOn))
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void narrowsByEverythingItOffers() {
    assertThat(list(Map.of("modality", "3d")).found()).isEqualTo(2);
    assertThat(list(Map.of("event", "WEIGHTS_LEAK")).found()).isBetween(5, 10);
    assertThat(list(Map.of("state", "waiting", "event", "COPYCAT")).found()).isEqualTo(3);
    assertThat(list(Map.of("q", "dall-e open")).found()).isPositive();
    assertThat(list(Map.of("q", "nowhere-to-be-found")).cases()).isEmpty();
    assertThat(list(Map.of("access", "INTERNAL", "class", "AUDIO")).cases())
        .allMatch(line -> line.access().equals("INTERNAL"));
    assertThat(list(Map.of("class", "SMELL")).found()).isEqualTo(90);
  }

  @Test
  void saysWhatIsCensoredAndSortsByIt() {
    CaseListPage sorted = list(Map.of("sort", "copied"));
    assertThat(sorted.cases().get(0).copied()).isNotNull();
    assertThat(sorted.heads()).filteredOn(h -> h.id().equals("copied")).hasSize(1);
    assertThat(sorted.heads().get(2).aria()).isEqualTo("ascending");
    assertThat(list(Map.of("q", "GPT-5.4")).cases().get(0).copied().censored()).isTrue();
  }

  @Test
  void everyChipLeadsToTheListWithoutIt() {
    CaseListPage narrowed = list(Map.of("q", "a&b", "class", "IMAGE"));
    assertThat(narrowed.chips())
        .extracting(CaseListPage.Chip::href)
        .containsExactly("/cases?class=IMAGE", "/cases?q=a%26b");
  }
}
