package dev.slipway.rubric;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Finds the versions of the rubric; each speaks with the policy that is in force. */
@Service
public class Rubrics {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final RubricVersions versions;
  private final Policies policies;

  /** Versions never change, so that each is parsed once. */
  private final Map<Key, Rubric> parsed = new ConcurrentHashMap<>();

  Rubrics(RubricVersions versions, Policies policies) {
    this.versions = versions;
    this.policies = policies;
  }

  /**
   * The policy by what it says: a version that was taken back may come again and say another thing.
   */
  private record Key(int rubric, PolicyTerms policy) {}

  /** The newest version, which new scores use. */
  @Transactional(readOnly = true)
  public Rubric current() {
    return versions
        .newest()
        .flatMap(this::version)
        .orElseThrow(() -> new IllegalStateException("No rubric has been loaded"));
  }

  @Transactional(readOnly = true)
  public Optional<Rubric> version(int version) {
    PolicyVersion policy = policies.current();
    Key key = new Key(version, policy.terms());
    Rubric known = parsed.get(key);
    return known != null
        ? Optional.of(known)
        : versions.findById(version).map(stored -> parse(key, stored, policy.terms()));
  }

  private Rubric parse(Key key, RubricVersion stored, PolicyTerms terms) {
    return parsed.computeIfAbsent(key, any -> read(stored.document()).under(terms));
  }

  static Rubric read(String document) {
    return Rubric.of(JSON.readValue(document, new TypeReference<Map<String, Object>>() {}));
  }
}
