package dev.slipway.precedent;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The rows of the reference cases as kept. */
interface ReferenceCases extends Repository<ReferenceCase, UUID> {

  List<ReferenceCase> findAllByOrderByLineNumber();

  long count();

  void saveAll(Iterable<ReferenceCase> rows);
}
