/* The lines above a refused form stand in the order of its fields and name them. A page that knows both does so by itself; [data-unnamed] does not. */
import { whenever } from './whenever.js';

function fieldOf(line) {
  return document.getElementById(line.querySelector('a')?.hash.slice(1) ?? '');
}

/* A box that is ticked is part of what its legend asks; its own label is one of the answers. */
function nameOf(field) {
  const labels = [...(field.labels ?? [])];
  const label =
    labels.find((each) => each.classList.contains('field-label')) ??
    field.closest('fieldset')?.querySelector('legend.field-label') ??
    (['checkbox', 'radio'].includes(field.type) ? null : labels[0]);
  return label?.firstChild?.textContent.trim() ?? '';
}

function named(message, name) {
  if (!name) return message;
  return name.endsWith('?') ? `${name} ${message}` : `${name}: ${message}`;
}

function later(one, other) {
  if (!one || !other) return Number(Boolean(one)) - Number(Boolean(other));
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}

whenever('.error-summary [data-unnamed]', (list) => {
  const lines = [...list.children].map((line) => ({ line, field: fieldOf(line) }));
  for (const { line, field } of lines) {
    const link = line.querySelector('a');
    if (field) link.textContent = named(link.textContent.trim(), nameOf(field));
  }
  list.append(...lines.sort((one, other) => later(one.field, other.field)).map((each) => each.line));
});
