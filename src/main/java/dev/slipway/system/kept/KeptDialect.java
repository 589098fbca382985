package dev.slipway.system.kept;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
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
class KeptDialect extends AbstractProcessorDialect {

  /** That of the standard dialect, so that only the order of attributes counts. */
  private static final int PRECEDENCE = StandardDialect.PROCESSOR_PRECEDENCE;

  private final KeptFragments kept;

  /**
   * @param most characters that are kept
   */
  KeptDialect(@Value("${slipway.pages.kept-characters}") long most) {
    super("kept fragments", "kept", PRECEDENCE);
    this.kept = new KeptFragments(most);
  }

  KeptFragments fragments() {
    return kept;
  }

  @Override
  public Set<IProcessor> getProcessors(String prefix) {
    return Set.of(
        new KeptProcessor(prefix, kept), new StandardXmlNsTagProcessor(TemplateMode.HTML, prefix));
  }
}
