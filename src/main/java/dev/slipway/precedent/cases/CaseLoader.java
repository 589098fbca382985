package dev.slipway.precedent.cases;

import dev.slipway.precedent.PrecedentsChanged;
import dev.slipway.precedent.file.CaseFile;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads the reference cases that come with Slipway where there are none. */
@Component
public class CaseLoader implements ApplicationRunner {

  private final ReferenceCases cases;
  private final ApplicationEventPublisher events;
  private final Resource file;

  CaseLoader(
      ReferenceCases cases,
      ApplicationEventPublisher events,
      @Value("classpath:precedent/proliferation-cases.csv") Resource file) {
    this.cases = cases;
    this.events = events;
    this.file = file;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments args) throws IOException {
    if (cases.count() > 0) {
      return;
    }
    try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      List<ReferenceCase> rows = new ArrayList<>();
      for (CaseFile.Line line : shipped(text)) {
        rows.add(new ReferenceCase(rows.size() + 1, line.details()));
      }
      cases.saveAll(rows);
      events.publishEvent(new CaseEvent.CasesLoaded(rows.size()));
      events.publishEvent(new PrecedentsChanged());
    }
  }

  private static List<CaseFile.Line> shipped(Reader text) {
    CaseFile.Parsed parsed = CaseFile.read(text);
    if (!parsed.faults().isEmpty()) {
      throw new IllegalStateException("the cases that come with Slipway: " + parsed.faults());
    }
    return parsed.lines();
  }
}
