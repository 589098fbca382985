package dev.slipway.account.signin;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The identity providers that are set up, for the sign-in page. */
@Component
public class Providers {

  private final ObjectProvider<ClientRegistrationRepository> repository;

  Providers(ObjectProvider<ClientRegistrationRepository> repository) {
    this.repository = repository;
  }

  /** One of them, and the address from which its sign-in begins. */
  public record Link(String name, String address) {}

  public List<Link> all() {
    return repository.getIfAvailable() instanceof Iterable<?> several
        ? StreamSupport.stream(several.spliterator(), false)
            .filter(ClientRegistration.class::isInstance)
            .map(ClientRegistration.class::cast)
            .map(
                each ->
                    new Link(
                        each.getClientName(), "/oauth2/authorization/" + each.getRegistrationId()))
            .toList()
        : List.of();
  }
}
