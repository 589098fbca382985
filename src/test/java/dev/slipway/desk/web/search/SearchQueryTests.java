package dev.slipway.desk.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchQueryTests {

  @Test
  void findsWhereEachWordBeginsOne() {
    SearchQuery query = SearchQuery.of(" vid  gen ");

    assertThat(query.text()).isEqualTo("vid  gen");
    assertThat(query.finds("Generates video")).isTrue();
    assertThat(query.finds("Video", "generator")).isTrue();
    assertThat(query.finds("Video")).isFalse();
    assertThat(query.finds("Oxygen in a video")).isFalse();
  }

  @Test
  void accentsAndCapitalsDoNotMatter() {
    assertThat(SearchQuery.of("grosse").finds("Größe")).isTrue();
    assertThat(SearchQuery.of("ÉCLAIR").finds("eclairs")).isTrue();
  }

  @Test
  void signsAloneAskForNothing() {
    assertThat(SearchQuery.of(" %_' ").isEmpty()).isTrue();
    assertThat(SearchQuery.of("").isEmpty()).isTrue();
  }

  @Test
  void longTextIsCut() {
    assertThat(SearchQuery.of("a".repeat(500)).text()).hasSize(SearchQuery.LONGEST);
  }
}
