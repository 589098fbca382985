package dev.slipway.system.kept;

import dev.slipway.system.kept.KeptFragments.Key;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.FragmentExpression;
import org.thymeleaf.standard.expression.FragmentExpression.ExecutedFragmentExpression;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/** Puts a fragment in the place of an element, from what is kept where it can. */
class KeptProcessor extends AbstractAttributeTagProcessor {

  /** After {@code th:each}, {@code th:if} and {@code th:unless}, which has 400. */
  private static final int PRECEDENCE = 450;

  private static final String NAME = "replace";

  private final KeptFragments kept;

  KeptProcessor(String prefix, KeptFragments kept) {
    super(TemplateMode.HTML, prefix, null, false, NAME, true, PRECEDENCE, true);
    this.kept = kept;
  }

  @Override
  protected void doProcess(
      ITemplateContext context,
      IProcessableElementTag tag,
      AttributeName name,
      String value,
      IElementTagStructureHandler structure) {
    ExecutedFragmentExpression asked = asked(context, value);
    Key key =
        new Key(
            String.valueOf(asked.getTemplateNameExpressionResult()),
            String.valueOf(asked.getFragmentSelectorExpressionResult()),
            values(asked.getFragmentParameters()),
            context.getLocale());
    structure.replaceWith(kept.find(key, () -> write(context, asked)), false);
  }

  private static Map<String, @Nullable Object> values(@Nullable Map<String, Object> given) {
    return given == null ? Map.of() : new HashMap<>(given);
  }

  private static ExecutedFragmentExpression asked(ITemplateContext context, String value) {
    Object parsed =
        StandardExpressions.getExpressionParser(context.getConfiguration())
            .parseExpression(context, value);
    if (parsed instanceof FragmentExpression fragment) {
      return FragmentExpression.createExecutedFragmentExpression(context, fragment);
    }
    throw new TemplateProcessingException("Not a fragment that could be kept: " + value);
  }

  /** As a template of its own, so that what is done to every page is done to it. */
  private static String write(ITemplateContext context, ExecutedFragmentExpression asked) {
    TemplateSpec fragment =
        new TemplateSpec(
            FragmentExpression.resolveTemplateName(asked),
            FragmentExpression.resolveFragments(asked),
            (TemplateMode) null,
            null);
    IEngineContext inner = (IEngineContext) context;
    StringWriter written = new StringWriter();
    inner.increaseLevel();
    try {
      inner.setVariables(values(asked.getFragmentParameters()));
      context.getConfiguration().getTemplateManager().parseAndProcess(fragment, context, written);
    } finally {
      inner.decreaseLevel();
    }
    return Compact.html(written.toString());
  }
}
