package dev.slipway.system.security;

import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.SignedIn;
import dev.slipway.account.signin.OutsidePerson;
import dev.slipway.system.SlipwayProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps in the session who signed in, and nothing else of it. Roles are read anew for each request,
 * so that a change of them, and the closing of an account, hold at once.
 */
@Component
public class PersonInSession implements SecurityContextRepository {

  private static final String ID = "slipway.person";

  private final People people;
  private final int seconds;

  PersonInSession(People people, SlipwayProperties properties) {
    this.people = people;
    this.seconds = Math.toIntExact(properties.signedInFor().toSeconds());
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Loading(() -> find(request).map(SignedIn::proof));
  }

  @Override
  @SuppressWarnings("deprecation") // what replaces it is above
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return loadDeferredContext(holder.getRequest()).get();
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    Object who =
        context.getAuthentication() == null ? null : context.getAuthentication().getPrincipal();
    if (who instanceof SignedIn person) {
      save(person, request.getSession());
    } else if (who instanceof OutsidePerson outside) {
      save(outside.person(), request.getSession());
    } else if (request.getSession(false) != null) {
      request.getSession().removeAttribute(ID);
    }
  }

  private void save(SignedIn person, HttpSession session) {
    session.setMaxInactiveInterval(seconds);
    session.setAttribute(ID, person.id().toString());
    session.setAttribute(
        FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person.signInName());
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return id(request).isPresent();
  }

  private Optional<PersonCard> find(HttpServletRequest request) {
    return id(request).flatMap(people::find).filter(PersonCard::active);
  }

  private static Optional<UUID> id(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(ID) instanceof String id
        ? Optional.of(UUID.fromString(id))
        : Optional.empty();
  }

  /** Asks only when somebody wants to know, and only once. */
  private static final class Loading implements DeferredSecurityContext {

    private final Supplier<Optional<Authentication>> person;
    private SecurityContext found;
    private boolean nobody;

    @SuppressWarnings("NullAway.Init") // asked for later
    Loading(Supplier<Optional<Authentication>> person) {
      this.person = person;
    }

    @Override
    public SecurityContext get() {
      if (found == null) {
        Optional<Authentication> proof = person.get();
        nobody = proof.isEmpty();
        found =
            proof
                .<SecurityContext>map(SecurityContextImpl::new)
                .orElseGet(SecurityContextHolder::createEmptyContext);
      }
      return found;
    }

    @Override
    public boolean isGenerated() {
      get();
      return nobody;
    }
  }
}
