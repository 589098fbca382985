package dev.slipway.gate.command;

import dev.slipway.gate.signing.Ed25519;
import dev.slipway.gate.signing.Envelope;
import dev.slipway.gate.signing.Statement;
import dev.slipway.profile.artefact.Digest;
import java.security.PublicKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks a signed verdict against keys and against what its reader expects of it. */
final class VerdictCheck {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private VerdictCheck() {}

  /** What a check found; words stand under {@code gate.verify.<name>}. */
  enum Finding {
    PASSED,
    /** It is genuine, and lets nothing through. */
    FAILED,
    UNREADABLE,
    UNKNOWN_KEY,
    BAD_SIGNATURE,
    OTHER_SUBJECT,
    OTHER_ACCESS,
    EXPIRED
  }

  /**
   * What the verdict must be about.
   *
   * @param subject the digest, or null for any
   * @param access the level of access, or null for any
   */
  record Expected(@Nullable Digest subject, @Nullable String access, Instant now) {}

  /** Checks an envelope. */
  static Finding of(String envelope, Map<String, PublicKey> keys, Expected expected) {
    try {
      JsonNode read = MAPPER.readTree(envelope);
      String type = read.path("payloadType").asString("");
      Optional<byte[]> payload = PublicKeys.bytes(read.path("payload").asString(""), false);
      if (!type.equals(Envelope.IN_TOTO) || payload.isEmpty()) {
        return Finding.UNREADABLE;
      }
      Finding signature = signature(read.path("signatures"), type, payload.get(), keys);
      return signature == Finding.PASSED
          ? statement(MAPPER.readTree(payload.get()), expected)
          : signature;
    } catch (JacksonException notJson) {
      return Finding.UNREADABLE;
    }
  }

  /** One good signature of a known key is enough. */
  private static Finding signature(
      JsonNode signatures, String type, byte[] payload, Map<String, PublicKey> keys) {
    Finding finding = Finding.UNKNOWN_KEY;
    for (JsonNode each : signatures) {
      PublicKey key = keys.get(each.path("keyid").asString(""));
      if (key != null) {
        boolean good =
            PublicKeys.bytes(each.path("sig").asString(""), false)
                .filter(sig -> Ed25519.verify(key, Envelope.signedBytes(type, payload), sig))
                .isPresent();
        if (good) {
          return Finding.PASSED;
        }
        finding = Finding.BAD_SIGNATURE;
      }
    }
    return finding;
  }

  private static Finding statement(JsonNode statement, Expected expected) {
    JsonNode predicate = statement.path("predicate");
    if (!statement.path("_type").asString("").equals(Statement.TYPE)
        || !statement.path("predicateType").asString("").equals(Statement.PREDICATE_TYPE)) {
      return Finding.UNREADABLE;
    }
    if (expected.subject() != null && !isAbout(statement, expected.subject())) {
      return Finding.OTHER_SUBJECT;
    }
    if (expected.access() != null
        && !predicate.path(Statement.ACCESS).asString("").equals(expected.access())) {
      return Finding.OTHER_ACCESS;
    }
    if (!predicate.path("verificationResult").asString("").equals(Statement.PASSED)) {
      return Finding.FAILED;
    }
    return isOver(predicate, expected.now()) ? Finding.EXPIRED : Finding.PASSED;
  }

  private static boolean isAbout(JsonNode statement, Digest digest) {
    for (JsonNode subject : statement.path("subject")) {
      if (subject.path("digest").path("sha256").asString("").equals(digest.hex())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOver(JsonNode predicate, Instant now) {
    JsonNode until = predicate.path(Statement.VALID_UNTIL);
    if (!until.isString()) {
      return false;
    }
    try {
      return !now.isBefore(Instant.parse(until.asString()));
    } catch (DateTimeException notOne) {
      return true;
    }
  }
}
