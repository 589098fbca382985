/* Small things of every page: where the focus goes, glosses, buttons that copy and print. */
import { whenever } from './whenever.js';

/* An answer swapped in by htmx keeps the focus where it was; an error summary takes it. */
function focusSummary(root) {
  root.querySelector('[data-focus]')?.focus();
}
document.addEventListener('htmx:afterSwap', (event) => focusSummary(event.detail.target ?? document));
focusSummary(document);

/* A gloss opens under its word and stays inside the window. */
function place(gloss, word) {
  const at = word.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left, window.innerWidth - gloss.offsetWidth - 8));
  const below = at.bottom + 6;
  const fits = below + gloss.offsetHeight <= window.innerHeight;
  gloss.style.left = `${left}px`;
  gloss.style.top = `${fits ? below : Math.max(8, at.top - gloss.offsetHeight - 6)}px`;
}
document.addEventListener(
  'toggle',
  (event) => {
    const gloss = event.target;
    if (!gloss.classList?.contains('gloss') || event.newState !== 'open') return;
    const word = document.querySelector(`[popovertarget="${gloss.id}"]`);
    if (word) place(gloss, word);
  },
  true,
);

/* <button data-copy="#id"> copies the text of what it names; data-copied holds the word for done. */
document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-copy]');
  const source = button && document.querySelector(button.dataset.copy);
  if (!source || !navigator.clipboard) return;
  await navigator.clipboard.writeText(source.textContent.trim());
  const before = button.textContent;
  button.textContent = button.dataset.copied || before;
  setTimeout(() => {
    button.textContent = before;
  }, 2000);
});

/* <button data-print hidden> prints the page, where there is a script to do it. */
whenever('[data-print]', (button) => {
  button.hidden = false;
});
document.addEventListener('click', (event) => {
  if (event.target.closest('[data-print]')) window.print();
});

/* [data-says] is told in the line that its figure has for it, to those who point as to those who tab. */
function tell(event) {
  const part = event.target.closest?.('[data-says]');
  const line = part?.closest('figure').querySelector('[data-says-line]');
  if (line) line.textContent = part.dataset.says;
}
document.addEventListener('pointerover', tell);
document.addEventListener('focusin', tell);

/* What is folded opens for whoever comes to it by its address, and all sections for the printer. */
function unfold(hash) {
  const fold = hash && document.getElementById(hash.slice(1))?.closest('details');
  if (fold) fold.open = true;
}
unfold(location.hash);
window.addEventListener('hashchange', () => unfold(location.hash));
document.addEventListener('click', (event) => unfold(event.target.closest('a[href^="#"]')?.hash));
window.addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll('details.section-fold')) fold.open = true;
});
