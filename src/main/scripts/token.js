/* The token that every change carries. A session ends while a page stays open, and its token with it: once signed in again a new one
   is fetched, wherever the page keeps it. */
import { meta } from './words.js';

const RETRY_AGAIN_AFTER = 5000;

export function tokenHeader() {
  const header = meta('csrf-header');
  return header ? { [header]: meta('csrf-token') } : {};
}

function signedOut(why) {
  return Object.assign(new Error(why), { signedOut: true });
}

export async function renewToken() {
  const answer = await fetch('/drafts/token', { credentials: 'same-origin', cache: 'no-store' });
  if (answer.status === 401) throw signedOut('nobody is signed in');
  if (!answer.ok) throw new Error('no token');
  const given = await answer.json();
  if (given.person !== meta('signed-in')) throw signedOut('somebody else is signed in');
  document.querySelector('meta[name="csrf-token"]')?.setAttribute('content', given.token);
  for (const field of document.querySelectorAll('input[name="_csrf"]')) field.value = given.token;
}

document.addEventListener('htmx:configRequest', (event) => {
  Object.assign(event.detail.headers, tokenHeader());
});

document.addEventListener('htmx:responseError', async (event) => {
  const source = event.detail.elt;
  if (event.detail.xhr.status !== 403 || source.dataset.renewed) return;
  source.dataset.renewed = 'true';
  try {
    await renewToken();
  } catch {
    // Nobody, or somebody else, is signed in now: the page stays as it is.
    return;
  }
  if (source.matches('button')) source.click();
  else window.htmx.trigger(source, 'change');
  setTimeout(() => delete source.dataset.renewed, RETRY_AGAIN_AFTER);
});
