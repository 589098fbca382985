/* Keeps in this tab what was sent by a form without a draft until a page shows that it arrived. Whoever had been signed out meanwhile
   finds it in the form again. Passwords and files are never kept. */
import { hasChoice } from './draft-fields.js';
import { tabStore } from './tab-store.js';
import { meta, words } from './words.js';

const NEVER_KEPT = /^(submit|button|reset|file|image|password|fieldset|output)$/;

const store = tabStore('slipway-sent');
const person = meta('signed-in');

function isOurs(form) {
  return form.method === 'post' && !form.matches('[data-draft], [hx-post], [data-hx-post]') && !!form.closest('main');
}

function isKept(control) {
  return control.name && control.name !== '_csrf' && !NEVER_KEPT.test(control.type);
}

function isTyped(control) {
  return control.type !== 'hidden';
}

function controls(form) {
  return [...form.elements].filter(isKept);
}

function fields(form) {
  return controls(form).map((control) => ({
    name: control.name,
    value: control.value,
    on: !hasChoice(control) || control.checked,
    typed: isTyped(control),
  }));
}

function address(form) {
  const at = new URL(form.action, location.href);
  return at.pathname + at.search;
}

/* Bubbling: what a script has stopped is not on its way. */
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || !person || !isOurs(form)) return;
  if (form.closest('.trouble')) {
    store.drop();
    return;
  }
  const all = fields(form);
  if (all.some((field) => field.typed)) store.put({ person, address: address(form), fields: all, lost: false });
});

function likeness(form, sent) {
  const hidden = controls(form).filter((control) => !isTyped(control));
  return sent.fields.filter(
    (field) => !field.typed && hidden.some((control) => control.name === field.name && control.value === field.value),
  ).length;
}

/* Of several forms with one address, the one that says the same of itself. */
function formOf(sent) {
  const alike = [...document.querySelectorAll('form')].filter((form) => isOurs(form) && address(form) === sent.address);
  const most = Math.max(...alike.map((form) => likeness(form, sent)));
  return alike.find((form) => likeness(form, sent) === most);
}

/* In their order, since several may have one name. */
function fill(form, sent) {
  const left = [...sent.fields];
  for (const control of controls(form)) {
    const at = left.findIndex(
      (field) => field.name === control.name && (!hasChoice(control) || field.value === control.value),
    );
    if (at < 0) continue;
    const [field] = left.splice(at, 1);
    if (hasChoice(control)) control.checked = field.on;
    else control.value = field.value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function discardButton() {
  const discard = document.createElement('button');
  discard.type = 'button';
  discard.className = 'btn btn-secondary btn-sm';
  discard.textContent = words.sentDiscard;
  discard.addEventListener('click', () => {
    store.drop();
    location.reload();
  });
  return discard;
}

function say(form) {
  const note = document.createElement('div');
  const text = document.createElement('p');
  note.className = 'note draft-note';
  note.setAttribute('role', 'status');
  note.tabIndex = -1;
  text.textContent = words.sentFound;
  note.append(text, discardButton());
  form.before(note);
  for (let around = form.closest('details'); around; around = around.parentElement.closest('details'))
    around.open = true;
  note.focus();
}

/* A page of trouble after a conflict is no reason to put one's own version over that of somebody else. */
function didNotArrive() {
  const [answer] = performance.getEntriesByType('navigation');
  return !person || (!!document.querySelector('main .trouble') && answer?.responseStatus !== 409);
}

function restore(sent) {
  if (didNotArrive()) {
    store.put({ ...sent, lost: true });
  } else if (!sent.lost || sent.person !== person) {
    store.drop();
  } else {
    const form = formOf(sent);
    if (!form) return;
    fill(form, sent);
    say(form);
  }
}

const sent = store.get();
if (sent) restore(sent);
