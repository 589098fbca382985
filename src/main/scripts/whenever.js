/* Does something with every element of a kind: those of the page itself, and those that htmx brings in later. */
export function whenever(selector, act) {
  function look(root) {
    if (root.matches?.(selector)) act(root);
    root.querySelectorAll(selector).forEach(act);
  }
  document.addEventListener('htmx:load', (event) => look(event.detail.elt));
  look(document);
}
