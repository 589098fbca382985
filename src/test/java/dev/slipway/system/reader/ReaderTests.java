package dev.slipway.system.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.SignedIn;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

class ReaderTests {

  @AfterEach
  void leave() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void holdsTheRolesOfWhoeverIsSignedIn() {
    Reader reader = reader(SignedIn.proof(person(Role.CHAIR)));

    assertThat(reader.holds(Role.CHAIR)).isTrue();
    assertThat(reader.holds(Role.SUBMITTER, Role.CHAIR)).isTrue();
    assertThat(reader.holds(Role.SUBMITTER, Role.ADMINISTRATOR)).isFalse();
    assertThat(reader.member()).isTrue();
    assertThat(reader.person()).isEqualTo(new SignedIn(new UUID(0, 1), "ana", "Ana"));
  }

  @Test
  void isNoMemberWithoutARole() {
    Reader reader = reader(SignedIn.proof(person()));

    assertThat(reader.member()).isFalse();
    assertThat(reader.holds(Role.values())).isFalse();
    assertThat(reader.person()).isNotNull();
  }

  @Test
  void isNobodyWhereNobodyIsSignedIn() {
    Authentication anonymous =
        new AnonymousAuthenticationToken(
            "key", "anonymous", List.of(new SimpleGrantedAuthority("ROLE_ANONYMOUS")));

    for (Reader reader : List.of(reader(null), reader(anonymous))) {
      assertThat(reader.person()).isNull();
      assertThat(reader.member()).isFalse();
      assertThat(reader.holds(Role.values())).isFalse();
    }
  }

  private static Reader reader(@Nullable Authentication proof) {
    SecurityContextHolder.getContext().setAuthentication(proof);
    return Reader.present();
  }

  private static PersonCard person(Role... roles) {
    return new PersonCard(new UUID(0, 1), "ana", "Ana", null, Set.of(roles), true);
  }
}
