package dev.slipway.gate.web;

import dev.slipway.gate.signing.GateKeys;
import dev.slipway.gate.signing.PublicGateKey;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the public keys for verification; they are not secret. */
@RestController
@PreAuthorize("permitAll()")
class KeyController {

  private final GateKeys keys;

  KeyController(GateKeys keys) {
    this.keys = keys;
  }

  /** A set of JSON Web Keys (RFC 7517, RFC 8037), the one that signs first. */
  record KeySet(List<Jwk> keys) {}

  /**
   * One of them.
   *
   * @param created since when it signs
   * @param replaced since when another does; null while it signs
   */
  record Jwk(
      String kty,
      String crv,
      String alg,
      String use,
      String kid,
      String x,
      Instant created,
      @Nullable Instant replaced) {

    private static Jwk of(PublicGateKey key) {
      return new Jwk(
          "OKP",
          "Ed25519",
          "EdDSA",
          "sig",
          key.id(),
          key.jwkX(),
          key.createdAt(),
          key.replacedAt());
    }
  }

  @GetMapping(path = "/.well-known/slipway-keys", produces = MediaType.APPLICATION_JSON_VALUE)
  KeySet set() {
    return new KeySet(keys.all().stream().map(Jwk::of).toList());
  }

  /** All of them as openssl reads them, the one that signs first. */
  @GetMapping(path = "/.well-known/slipway-keys.pem", produces = "application/x-pem-file")
  String pem() {
    return keys.all().stream().map(PublicGateKey::pem).collect(Collectors.joining());
  }
}
