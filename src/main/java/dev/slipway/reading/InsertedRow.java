package dev.slipway.reading;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/**
 * A row that knows its key before it is inserted. Without being told, Spring Data would take it for
 * one that exists and look for it first.
 */
@MappedSuperclass
public abstract class InsertedRow<I> implements Persistable<I> {

  @Transient private boolean stored;

  @Override
  public boolean isNew() {
    return !stored;
  }

  @PostLoad
  @PostPersist
  void noteStored() {
    stored = true;
  }
}
