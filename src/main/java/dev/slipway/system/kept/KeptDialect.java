package dev.slipway.system.kept;

import java.util.Set;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.StandardXmlNsTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Gives templates {@code kept:replace="~{template :: fragment(name=${value})}"}: like {@code
 * th:replace}, but a fragment that was written for the same values in the same language is not
 * written again. It may therefore use nothing but its parameters, and {@code numbers} and {@code
 * dates}.
 */
@Component
@Import(KeptFragments.class) // Slices of the web layer find the dialect, not what it needs.
class KeptDialect extends AbstractProcessorDialect {

  /** That of the standard dialect, so that only the order of attributes counts. */
  private static final int PRECEDENCE = StandardDialect.PROCESSOR_PRECEDENCE;

  private final KeptFragments kept;

  KeptDialect(KeptFragments kept) {
    super("kept fragments", "kept", PRECEDENCE);
    this.kept = kept;
  }

  @Override
  public Set<IProcessor> getProcessors(String prefix) {
    return Set.of(
        new KeptProcessor(prefix, kept), new StandardXmlNsTagProcessor(TemplateMode.HTML, prefix));
  }
}
