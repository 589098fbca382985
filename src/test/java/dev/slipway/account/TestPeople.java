package dev.slipway.account;

import dev.slipway.QuickPasswords;
import dev.slipway.account.token.Scope;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** People for tests, and acting as one of them. */
public final class TestPeople {

  /** The password of those who have one. */
  public static final String PASSWORD = "correct horse battery staple";

  private static final String HASH = QuickPasswords.ENCODER.encode(PASSWORD);

  private TestPeople() {}

  /** Somebody with a new account and these roles. */
  public static PersonCard join(People people, String name, Role... roles) {
    String signIn = name.toLowerCase() + "-" + UUID.randomUUID().toString().substring(0, 8);
    return people.open(new NewPerson(signIn, name, signIn + "@board.example", null, Set.of(roles)));
  }

  /** Somebody who can sign in by {@link #PASSWORD}. */
  public static PersonCard joinWithPassword(People people, String name, Role... roles) {
    String signIn = name.toLowerCase() + "-" + UUID.randomUUID().toString().substring(0, 8);
    return people.open(new NewPerson(signIn, name, null, HASH, Set.of(roles)));
  }

  /** Calls something as a person would whose request it is. */
  public static <T> T as(PersonCard person, Supplier<T> call) {
    Authentication before = SecurityContextHolder.getContext().getAuthentication();
    SecurityContextHolder.getContext().setAuthentication(SignedIn.proof(person));
    try {
      return call.get();
    } finally {
      SecurityContextHolder.getContext().setAuthentication(before);
    }
  }

  /** Runs something as a person would whose request it is. */
  public static void as(PersonCard person, Runnable call) {
    as(
        person,
        () -> {
          call.run();
          return true;
        });
  }

  /** A request of a person, for MockMvc. */
  public static RequestPostProcessor by(PersonCard person) {
    return SecurityMockMvcRequestPostProcessors.authentication(SignedIn.proof(person));
  }

  /** A request of somebody who holds these roles, where no account is needed. */
  public static RequestPostProcessor by(Role... roles) {
    return by(someone(roles));
  }

  /** A request of a program that holds a token of this person, good for everything. */
  public static RequestPostProcessor byToken(PersonCard person) {
    return byToken(person, Scope.WRITE);
  }

  /** A request of a program that holds a token of this person. */
  public static RequestPostProcessor byToken(PersonCard person, Scope scope) {
    String[] scopes =
        Arrays.stream(Scope.values())
            .filter(scope::includes)
            .map(Scope::authority)
            .toArray(String[]::new);
    return SecurityMockMvcRequestPostProcessors.authentication(SignedIn.proof(person, scopes));
  }

  /** Somebody who holds these roles, where no account is needed. */
  public static PersonCard someone(Role... roles) {
    return new PersonCard(new UUID(0, 7), "someone", "Some One", null, Set.of(roles), true);
  }

  /** Every role at once. */
  public static Role[] everyRole() {
    return Arrays.copyOf(Role.values(), Role.values().length);
  }
}
