package dev.slipway.scoring.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.proposal.Claim;
import dev.slipway.scoring.json.CanonicalJson;
import dev.slipway.scoring.json.JsonText;
import dev.slipway.scoring.json.Trees;
import dev.slipway.stats.Quantity;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimLayingTests {

  private static final String TREE =
      "{\"copy\":{\"lagMonths\":5,\"relative\":true},\"friction\":0.1,"
          + "\"reach\":{\"misuse\":{\"API\":0.5,\"HOSTED\":0.3}},"
          + "\"threats\":[{\"id\":\"a\",\"ratePerYear\":1,\"relative\":true,\"safeguard\":{\"API\":0.5}},"
          + "{\"id\":\"b\",\"ratePerYear\":1,\"relative\":true}],"
          + "\"benefits\":[{\"id\":\"g\",\"ratePerYear\":1,\"relative\":true}]}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "friction|\"friction\":0.1|\"friction\":0.25",
        "reach.misuse.API|\"API\":0.5,\"HOSTED\"|\"API\":0.25,\"HOSTED\"",
        "copy.lagMonths|\"lagMonths\":5,\"relative\":true|\"lagMonths\":0.25,\"relative\":false",
        "threats.a.ratePerYear|\"ratePerYear\":1,\"relative\":true,\"safeguard\"|\"ratePerYear\":0.25,\"relative\":false,\"safeguard\"",
        "threats.a.safeguard.API|\"safeguard\":{\"API\":0.5}|\"safeguard\":{\"API\":0.25}",
        "benefits.g.ratePerYear|{\"id\":\"g\",\"ratePerYear\":1,\"relative\":true}|{\"id\":\"g\",\"ratePerYear\":0.25,\"relative\":false}",
        "threats.none.ratePerYear|``|``"
      })
  void putsTheAnswerWhereTheQuestionIsAndNowhereElse(String question, String was, String is) {
    Map<String, Object> tree = Trees.object(JsonText.tree(TREE));

    ClaimLaying.lay(tree, new Claim(question, Quantity.of(0.25), "because"));

    String expected = TREE.replace(was, is);
    assertThat(CanonicalJson.of(tree)).isEqualTo(CanonicalJson.of(JsonText.tree(expected)));
  }
}
