package dev.slipway.notice;

import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.proposal.ProposalService;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Limit;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends by e-mail what waits to be sent; what a server does not take is tried again later. */
@Component
@EnableConfigurationProperties(MailProperties.class)
class NoticeMail {

  private static final Logger LOG = LoggerFactory.getLogger(NoticeMail.class);
  private static final Limit AT_ONCE = Limit.of(50);

  private final Notices notices;
  private final People people;
  private final ProposalService proposals;
  private final ObjectProvider<JavaMailSender> sender;
  private final MailProperties properties;
  private final MessageSource messages;

  NoticeMail(
      Notices notices,
      People people,
      ProposalService proposals,
      ObjectProvider<JavaMailSender> sender,
      MailProperties properties,
      MessageSource messages) {
    this.notices = notices;
    this.people = people;
    this.proposals = proposals;
    this.sender = sender;
    this.properties = properties;
    this.messages = messages;
  }

  @Transactional
  public void sendWaiting() {
    JavaMailSender server = sender.getIfAvailable();
    for (Notice notice : notices.findByMailStateOrderByMadeAt(MailState.WAITING, AT_ONCE)) {
      Optional<String> address = addressOf(notice);
      if (server == null || address.isEmpty()) {
        notice.stayInside();
      } else {
        send(server, notice, address.get());
      }
      notices.save(notice);
    }
  }

  private void send(JavaMailSender server, Notice notice, String address) {
    try {
      server.send(mail(notice, address));
      notice.sent();
    } catch (MailException failed) {
      LOG.warn("A notice could not be sent by e-mail: {}", failed.getMessage());
      notice.failed();
    }
  }

  private Optional<String> addressOf(Notice notice) {
    return people.find(notice.personId()).filter(PersonCard::active).map(PersonCard::email);
  }

  private SimpleMailMessage mail(Notice notice, String address) {
    String link = properties.site() + "/proposals/" + notice.proposalId();
    SimpleMailMessage mail = new SimpleMailMessage();
    mail.setFrom(properties.from());
    mail.setTo(address);
    mail.setSubject(mark(notice) + words("notice.mail.subject." + notice.kind(), notice));
    mail.setText(
        words("notice.text." + notice.kind(), notice)
            + "\n\n"
            + notice.question()
            + "\n"
            + link
            + "\n\n"
            + messages.getMessage(
                "notice.mail.why",
                new Object[] {properties.site() + "/inbox/choices"},
                properties.language()));
    return mail;
  }

  private String mark(Notice notice) {
    String mark = proposals.confidentiality(notice.proposalId()).orElse("");
    return mark.isEmpty() ? "" : "[" + mark + "] ";
  }

  private String words(String key, Notice notice) {
    return messages.getMessage(key, new Object[] {day(notice.dueOn())}, properties.language());
  }

  private String day(@Nullable LocalDate day) {
    return day == null
        ? ""
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(formats(properties.language()))
            .format(day);
  }

  /** Days as pages write them: English ones as in Britain. */
  private Locale formats(Locale language) {
    return Locale.forLanguageTag(messages.getMessage("language.formats", null, language));
  }
}
