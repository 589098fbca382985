package dev.slipway.proposal.web.page;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.catalogue.Stage;
import dev.slipway.form.Choice;
import dev.slipway.profile.ModelProfile;
import dev.slipway.proposal.suggestion.Offering;
import dev.slipway.proposal.suggestion.Suggestions;
import dev.slipway.proposal.web.form.ProposalForm;
import dev.slipway.proposal.web.form.ProposalFormWriter;
import dev.slipway.rubric.Rubrics;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the release form offers to tick: threats, benefits and modifications. */
@Component
public class FormOffers {

  private final Rubrics rubrics;
  private final Catalogue catalogue;
  private final MessageSource messages;

  FormOffers(Rubrics rubrics, Catalogue catalogue, MessageSource messages) {
    this.rubrics = rubrics;
    this.catalogue = catalogue;
    this.messages = messages;
  }

  OfferedView threats(ProposalForm form, Optional<ModelProfile> model) {
    return offered(
        rubrics.current().threats(),
        model.map(each -> ProposalFormWriter.offering(form, each)),
        Suggestions::suggests,
        each -> new Choice(each.id(), each.name(), each.description()),
        form.threats());
  }

  OfferedView benefits(ProposalForm form, Optional<ModelProfile> model) {
    return offered(
        rubrics.current().benefits(),
        model.map(each -> ProposalFormWriter.offering(form, each)),
        Suggestions::suggests,
        each -> new Choice(each.id(), each.name(), each.description()),
        form.benefits());
  }

  /** All are suggested as long as nothing is known of the model. */
  private static <T> OfferedView offered(
      List<T> all,
      Optional<Offering> offering,
      BiPredicate<T, Offering> suggested,
      Function<T, Choice> choice,
      List<String> ticked) {
    Map<Boolean, List<Choice>> parts =
        all.stream()
            .collect(
                Collectors.partitioningBy(
                    each -> offering.isEmpty() || suggested.test(each, offering.get()),
                    Collectors.mapping(choice, Collectors.toList())));
    List<Choice> others = parts.getOrDefault(false, List.of());
    return new OfferedView(
        parts.getOrDefault(true, List.of()),
        others,
        others.stream().map(Choice::value).anyMatch(ticked::contains));
  }

  List<StageView> stages(ProposalForm form) {
    Map<String, CatalogueEntry> entries =
        catalogue.all().stream()
            .filter(entry -> !entry.retired() || form.modifications().contains(entry.slug()))
            .collect(
                Collectors.toMap(
                    CatalogueEntry::slug, Function.identity(), (one, other) -> one, TreeMap::new));
    return Arrays.stream(Stage.values())
        .map(stage -> stage(stage, entries))
        .filter(stage -> !stage.modifications().isEmpty())
        .toList();
  }

  private StageView stage(Stage stage, Map<String, CatalogueEntry> entries) {
    return new StageView(
        words("level.stage." + stage),
        words("level.stage." + stage + ".explanation"),
        entries.values().stream()
            .filter(entry -> entry.stage() == stage)
            .map(entry -> view(entry, entries))
            .toList());
  }

  private static StageView.ModificationView view(
      CatalogueEntry entry, Map<String, CatalogueEntry> entries) {
    return new StageView.ModificationView(
        entry.slug(),
        entry.name(),
        entry.description(),
        entries.values().stream()
            .filter(other -> entry.excludes().contains(other.slug()))
            .map(CatalogueEntry::name)
            .sorted()
            .toList(),
        entry.retired());
  }

  private String words(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
