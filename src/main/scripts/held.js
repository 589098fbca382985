/* Whoever presses twice sends once: buttons that send are held while what was sent is under way. They stay where the keyboard is, so
   that they are told to be disabled and their clicks end here, instead of being disabled. */

const LEADS_AWAY = ['HX-Redirect', 'HX-Location', 'HX-Refresh'];

/* How many requests hold a button. */
const holds = new WeakMap();

const underway = new WeakMap();
const sent = new Set();

function hold(button) {
  holds.set(button, (holds.get(button) ?? 0) + 1);
  button.setAttribute('aria-disabled', 'true');
}

function release(button) {
  const left = (holds.get(button) ?? 0) - 1;
  if (left > 0) {
    holds.set(button, left);
  } else {
    holds.delete(button);
    button.removeAttribute('aria-disabled');
  }
}

function isSending(control) {
  return control.type === 'submit' || control.type === 'image';
}

/* All that would send the same form. */
function ofForm(form) {
  return form ? [...form.elements].filter(isSending) : [];
}

/* Those that a request holds: all of its form where somebody pressed one, and those in the part that its answer replaces, since they
   would send what stood there before. */
export function heldBy(source, target, isPressed) {
  const pressed = isPressed ? ofForm(source.form ?? source.closest('form')) : [];
  const replaced = target?.contains(source) ? [...target.querySelectorAll('button, input')].filter(isSending) : [];
  const itself = isPressed && source.matches('button') ? [source] : [];
  return [...new Set([...itself, ...pressed, ...replaced])];
}

function isPressed(event) {
  return event?.type === 'click' || event?.type === 'submit';
}

function listen() {
  document.addEventListener(
    'click',
    (event) => {
      const button = event.target.closest('button, input');
      if (!button || !holds.has(button)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );

  document.addEventListener('htmx:beforeSend', (event) => {
    const { elt, target, xhr, requestConfig } = event.detail;
    const buttons = heldBy(elt, target, isPressed(requestConfig.triggeringEvent));
    buttons.forEach(hold);
    underway.set(xhr, buttons);
  });
  document.addEventListener('htmx:afterRequest', (event) => {
    const { xhr } = event.detail;
    if (LEADS_AWAY.some((header) => xhr.getResponseHeader(header))) return;
    underway.get(xhr)?.forEach(release);
    underway.delete(xhr);
  });

  // What a script has stopped is not on its way; what is sent by the browser stays held until another page is there, which
  // never comes where the answer is a file.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || 'download' in form.dataset || (event.submitter?.formMethod || form.method) !== 'post')
      return;
    if (sent.has(form)) {
      event.preventDefault();
      return;
    }
    sent.add(form);
    ofForm(form).forEach(hold);
  });
  window.addEventListener('pageshow', () => {
    for (const form of sent) ofForm(form).forEach(release);
    sent.clear();
  });
}

if (globalThis.document) listen();
