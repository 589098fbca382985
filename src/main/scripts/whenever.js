/* Does something once with every element of a kind: those of the page itself, and those that htmx brings in later. */
export function whenever(selector, act) {
  const seen = new WeakSet();
  function once(element) {
    if (seen.has(element)) return;
    seen.add(element);
    act(element);
  }
  function look(root) {
    if (root.matches?.(selector)) once(root);
    root.querySelectorAll(selector).forEach(once);
  }
  document.addEventListener('htmx:load', (event) => look(event.detail.elt));
  look(document);
}
