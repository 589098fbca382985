package dev.slipway.dossier;

import dev.slipway.audit.Actor;
import dev.slipway.audit.SameTransactionListener;
import dev.slipway.dossier.content.DossierWriter;
import dev.slipway.dossier.paper.HtmlWriter;
import dev.slipway.dossier.paper.Paper;
import dev.slipway.dossier.paper.PdfWriter;
import dev.slipway.dossier.paper.Words;
import dev.slipway.proposal.ProposalEvent.ProposalErased;
import dev.slipway.proposal.ProposalService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Creates dossiers and stores them with their hashes. */
@Service
public class Dossiers {

  private final DossierWriter writer;
  private final DossierTable table;
  private final ProposalService proposals;
  private final ApplicationEventPublisher events;
  private final Actor actor;
  private final Clock clock;
  private final TransactionTemplate transaction;
  private final List<Locale> languages;
  private final String style;

  /**
   * @param languages of this installation, the first of them for what nobody asks for
   */
  Dossiers(
      DossierWriter writer,
      DossierTable table,
      ProposalService proposals,
      ApplicationEventPublisher events,
      Actor actor,
      Clock clock,
      PlatformTransactionManager transactions,
      @Value("${slipway.languages}") List<Locale> languages) {
    this.writer = writer;
    this.table = table;
    this.proposals = proposals;
    this.events = events;
    this.actor = actor;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
    this.languages = List.copyOf(languages);
    this.style = style();
  }

  /** Those in which dossiers can be made, first the one that is taken where nobody asks. */
  public List<Locale> languages() {
    return languages;
  }

  /** The language of that name, if dossiers can be made in it. */
  public Optional<Locale> language(@Nullable String name) {
    return languages.stream().filter(each -> each.getLanguage().equals(name)).findFirst();
  }

  private record Made(DossierCard card, byte[] html, byte[] pdf) {}

  /**
   * Makes every edition of a release as it stands. Lays out outside of any transaction, which takes
   * a second or two.
   *
   * @param named whether reviewers are named
   * @param language one of {@link #languages}
   * @throws java.util.NoSuchElementException if there is no such proposal
   */
  public List<DossierCard> make(UUID proposalId, boolean named, Locale language) {
    return Words.in(language, () -> make(proposalId, named));
  }

  private List<DossierCard> make(UUID proposalId, boolean named) {
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Map<Edition, Paper> papers =
        Objects.requireNonNull(transaction.execute(status -> writer.write(proposalId, named, at)));
    List<Made> made = new ArrayList<>();
    papers.forEach((edition, paper) -> made.add(made(edition, paper, at)));
    transaction.executeWithoutResult(status -> keep(proposalId, made));
    return made.stream().map(Made::card).toList();
  }

  /** Likewise, unless the proposal has been erased meanwhile; reviewers are not named. */
  void afterDecision(UUID proposalId) {
    if (proposals.find(proposalId).isPresent()) {
      make(proposalId, false, languages.get(0));
    }
  }

  private Made made(Edition edition, Paper paper, Instant at) {
    byte[] html = HtmlWriter.write(paper, style).getBytes(StandardCharsets.UTF_8);
    byte[] pdf = PdfWriter.write(paper, style);
    DossierCard card =
        new DossierCard(
            UUID.randomUUID(),
            edition,
            paper.language().getLanguage(),
            at,
            actor.name(),
            sha256(html),
            sha256(pdf));
    return new Made(card, html, pdf);
  }

  private void keep(UUID proposalId, List<Made> made) {
    String question = proposals.find(proposalId).orElseThrow().question();
    made.forEach(each -> table.add(proposalId, each.card(), each.html(), each.pdf()));
    List<DossierCard> cards = made.stream().map(Made::card).toList();
    events.publishEvent(new DossierMade(proposalId, question, cards));
  }

  /** Those that are kept, newest first. */
  @Transactional(readOnly = true)
  public List<DossierCard> of(UUID proposalId) {
    return table.of(proposalId);
  }

  /** One as a file for browsers. */
  @Transactional(readOnly = true)
  public Optional<byte[]> html(UUID proposalId, UUID id) {
    return table.html(proposalId, id);
  }

  /** One as a PDF. */
  @Transactional(readOnly = true)
  public Optional<byte[]> pdf(UUID proposalId, UUID id) {
    return table.pdf(proposalId, id);
  }

  /** Dossiers go with their proposal, salts and all. */
  @SameTransactionListener
  public void on(ProposalErased erased) {
    table.erase(erased.proposalId());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String style() {
    try {
      return new ClassPathResource("dossier/dossier.css")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
