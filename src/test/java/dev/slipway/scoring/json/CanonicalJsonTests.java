package dev.slipway.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTests {

  /** The example of RFC 8785, section 3.2.3. */
  @Test
  void followsTheExampleOfTheStandard() {
    Map<String, Object> literals = new LinkedHashMap<>();
    literals.put(
        "numbers", List.of(333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001));
    literals.put("string", (char) 0x20ac + "$" + (char) 0x0f + "\nA'B\"\\\\\"/");
    literals.put("literals", new ArrayList<>(Arrays.asList(null, true, false)));

    assertThat(CanonicalJson.of(literals))
        .isEqualTo(
            "{\"literals\":[null,true,false],"
                + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                + "\"string\":\""
                + (char) 0x20ac
                + "$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
  }

  /** Numbers of RFC 8785, appendix B, by their bits. */
  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "becbf647612f3696, -0.0000033333333333333333"
  })
  void writesNumbersAsTheStandardDoes(String bits, String written) {
    double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

    assertThat(CanonicalJson.of(List.of(value))).isEqualTo("[" + written + "]");
  }

  @Test
  void doesNotDependOnTheOrderOfMembers() {
    Object one = JsonText.tree("{\"b\":1,\"a\":[2,3.0]}");
    Object other = JsonText.tree("{ \"a\" : [2e0, 3], \"b\" : 1.0 }");

    assertThat(CanonicalJson.of(one))
        .isEqualTo(CanonicalJson.of(other))
        .isEqualTo("{\"a\":[2,3],\"b\":1}");
  }

  @Test
  void canonicalTextIsItsOwnCanonicalText() {
    String once = CanonicalJson.of(JsonText.tree("{\"é\":0.1,\"a\":[1e22,\"\\ud83d\\ude00\"]}"));

    assertThat(CanonicalJson.of(JsonText.tree(once))).isEqualTo(once);
    assertThat(once.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
  }

  /** FIPS 180-2, appendix B.1. */
  @Test
  void hashesAsTheStandardDoes() {
    assertThat(CanonicalJson.sha256("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
