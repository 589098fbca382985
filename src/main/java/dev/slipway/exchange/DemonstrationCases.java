package dev.slipway.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the demonstration data from the files that come with Slipway. */
@Component
class DemonstrationCases {

  private static final String FILES = "classpath*:db/demo/*.json";

  private final JsonMapper json =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** All cases in the order of their day of decision. */
  List<DemonstrationCase> all() throws IOException {
    List<DemonstrationCase> cases = new ArrayList<>();
    for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
      try (InputStream text = file.getInputStream()) {
        cases.add(json.readValue(text, DemonstrationCase.class));
      }
    }
    cases.sort(Comparator.comparing(each -> each.proposal().decisionDate()));
    return cases;
  }
}
