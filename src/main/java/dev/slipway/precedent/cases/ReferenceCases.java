package dev.slipway.precedent.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of the reference cases as kept. */
public interface ReferenceCases extends Repository<ReferenceCase, UUID> {

  List<ReferenceCase> findAllByOrderByLineNumber();

  List<ReferenceCase> findByCaseKeyOrderByLineNumber(String caseKey);

  Optional<ReferenceCase> findById(UUID id);

  @Query("select coalesce(max(c.lineNumber), 0) from ReferenceCase c")
  int lastLine();

  long count();

  ReferenceCase saveAndFlush(ReferenceCase row);

  void saveAll(Iterable<ReferenceCase> rows);
}
