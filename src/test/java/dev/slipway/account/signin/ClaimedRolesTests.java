package dev.slipway.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.account.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimedRolesTests {

  private static final Map<String, Role> BOARD =
      Map.of("board-chairs", Role.CHAIR, "board-members", Role.REVIEWER);

  @Test
  void readsTheValuesThatGiveARoleAndNoOthers() {
    assertThat(roles("groups", Map.of("groups", List.of("board-chairs", "canteen"))))
        .containsExactly(Role.CHAIR);
  }

  @Test
  void readsAClaimWithinAnother() {
    assertThat(
            roles(
                "realm_access.roles",
                Map.of("realm_access", Map.of("roles", List.of("board-members")))))
        .containsExactly(Role.REVIEWER);
  }

  @Test
  void readsAClaimWhoseNameHasDots() {
    assertThat(
            roles(
                "https://slipway.example/roles",
                Map.of("https://slipway.example/roles", List.of("board-members"))))
        .containsExactly(Role.REVIEWER);
  }

  @Test
  void readsSeveralInOneText() {
    assertThat(roles("groups", Map.of("groups", "board-chairs board-members")))
        .containsExactlyInAnyOrder(Role.CHAIR, Role.REVIEWER);
  }

  @Test
  void whoClaimsNothingHasNoRole() {
    assertThat(roles("groups", Map.of())).isEmpty();
    assertThat(roles("groups.inner", Map.of("groups", 7))).isEmpty();
  }

  @Test
  void withoutAMappingRolesAreGivenInSlipway() {
    assertThat(
            new ClaimedRoles(new OidcSettings("groups", Map.of()))
                .in(Map.of("groups", List.of("board-chairs"))))
        .isEmpty();
  }

  private static Set<Role> roles(String claim, Map<String, Object> claims) {
    return new ClaimedRoles(new OidcSettings(claim, BOARD)).in(claims).orElseThrow();
  }
}
