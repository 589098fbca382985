/* Too much is being computed (429), or there is no database (503): say so above what was asked for, and ask again when the
   answer says. */

const RETRIED = [429, 503];

function clear() {
  for (const old of document.querySelectorAll('[data-busy]')) old.remove();
}

function noteIn(html) {
  return new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
}

document.addEventListener('htmx:responseError', (event) => {
  const { xhr, target, requestConfig } = event.detail;
  if (!RETRIED.includes(xhr.status) || !target) return;
  const source = requestConfig.elt;
  const note = noteIn(xhr.responseText);
  clear();
  if (note) {
    note.dataset.busy = 'true';
    target.before(note);
  }
  const seconds = Number(xhr.getResponseHeader('Retry-After')) || 1;
  setTimeout(() => {
    if (!source.isConnected || (note && !note.isConnected)) return;
    note?.remove();
    window.htmx.trigger(source, 'change');
  }, 1000 * seconds);
});

document.addEventListener('htmx:afterSwap', clear);
