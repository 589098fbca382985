package dev.slipway.elicitation.discussion;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every comment. */
interface Comments extends Repository<Comment, UUID> {

  Comment save(Comment comment);

  List<Comment> findByProposalIdOrderByMadeAt(UUID proposalId);
}
