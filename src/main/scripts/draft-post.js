/* How typing gets to the server, and what becomes of it while nobody is signed in: then it stays in this tab, for the same person. */
import { tabStore } from './tab-store.js';
import { renewToken, tokenHeader } from './token.js';
import { meta } from './words.js';

export function post(url, body, options) {
  const headers = { 'Content-Type': 'application/json', ...tokenHeader() };
  return fetch(url, { method: 'POST', headers, body, credentials: 'same-origin', ...options });
}

/* Somebody signed in again elsewhere: asks for the new session’s token and sends once more. */
export async function postAnyway(url, body) {
  const answer = await post(url, body);
  if (answer.status !== 403 && answer.status !== 401) return answer;
  await renewToken();
  return post(url, body);
}

/* One form’s, by its address. */
export function stashOf(address) {
  const store = tabStore(`slipway-typed ${address}`);
  return {
    put: (body) => store.put({ person: meta('signed-in'), body }),
    take() {
      const found = store.get();
      store.drop();
      return found?.person === meta('signed-in') ? found.body : null;
    },
    drop: store.drop,
  };
}
