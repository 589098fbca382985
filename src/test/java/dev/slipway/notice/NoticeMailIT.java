package dev.slipway.notice;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.account.TestPeople.join;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dev.slipway.IntegrationTest;
import dev.slipway.account.NewPerson;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.ProfilesForTests;
import dev.slipway.proposal.ProposalExamples;
import dev.slipway.proposal.ProposalService;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Notices by e-mail, against a mail server of the test's own. */
class NoticeMailIT extends IntegrationTest {

  private static final int NOBODY_LISTENS = 1;
  private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());

  @Autowired private Inbox inbox;
  @Autowired private NoticeMail mail;
  @Autowired private JavaMailSenderImpl sender;
  @Autowired private Notices notices;
  @Autowired private ProposalService proposals;
  @Autowired private ProfileService profiles;
  @Autowired private People people;

  private UUID id;

  @DynamicPropertySource
  static void mailServer(DynamicPropertyRegistry registry) {
    SERVER.start();
    registry.add("spring.mail.host", () -> "127.0.0.1");
    registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    registry.add("slipway.mail.from", () -> "slipway@board.example");
    registry.add("slipway.mail.site", () -> "https://slipway.board.example");
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @BeforeEach
  void aProposal() throws Exception {
    SERVER.purgeEmailFromAllMailboxes();
    UUID model = profiles.add(ProfilesForTests.details("Mail " + UUID.randomUUID())).id();
    id = proposals.create(ProposalExamples.of(model)).id();
  }

  @Test
  void noticeGoesOutOnceWithALinkAndWords() throws Exception {
    PersonCard rea = join(people, "Rea", Role.REVIEWER);
    inbox.tell(List.of(rea.id()), round());

    mail.sendWaiting();
    mail.sendWaiting();

    MimeMessage[] sent = SERVER.getReceivedMessages();
    assertThat(sent).hasSize(1);
    assertThat(sent[0].getAllRecipients()[0]).hasToString(rea.email());
    assertThat(sent[0].getSubject()).isEqualTo("A round waits for your estimates");
    assertThat(GreenMailUtil.getBody(sent[0]))
        .contains("open until 1 May 2030")
        .contains("Release it?")
        .contains("https://slipway.board.example/proposals/" + id);
  }

  @Test
  void markOfConfidentialityStandsInTheSubject() throws Exception {
    proposals.mark(id, "Board only");
    inbox.tell(List.of(join(people, "Rea", Role.REVIEWER).id()), round());

    mail.sendWaiting();

    assertThat(SERVER.getReceivedMessages()[0].getSubject()).startsWith("[Board only] ");
  }

  @Test
  void nothingIsSentToWhoTurnedMailOffOrHasNoAddress() {
    PersonCard rea = join(people, "Rea", Role.REVIEWER);
    as(rea, () -> inbox.choose(Map.of(NoticeKind.ROUND_OPENED, new NoticeChannels(true, false))));
    PersonCard unreachable =
        people.open(new NewPerson("no-mail-" + UUID.randomUUID(), "No Mail", null, null, Set.of()));
    inbox.tell(List.of(rea.id(), unreachable.id()), round());

    mail.sendWaiting();

    assertThat(SERVER.getReceivedMessages()).isEmpty();
    assertThat(as(rea, inbox::unread)).isEqualTo(1);
  }

  @Test
  void whatAServerDoesNotTakeIsTriedAgain() {
    inbox.tell(List.of(join(people, "Rea", Role.REVIEWER).id()), round());
    sender.setPort(NOBODY_LISTENS);
    try {
      mail.sendWaiting();
      assertThat(waiting()).isEqualTo(1);
    } finally {
      sender.setPort(SERVER.getSmtp().getPort());
    }

    mail.sendWaiting();

    assertThat(waiting()).isZero();
    assertThat(SERVER.getReceivedMessages()).hasSize(1);
  }

  private long waiting() {
    return notices.findByMailStateOrderByMadeAt(MailState.WAITING, Limit.of(9)).size();
  }

  private Occasion round() {
    return Occasion.due(
        NoticeKind.ROUND_OPENED, "round " + id, id, "Release it?", LocalDate.of(2030, 5, 1));
  }
}
