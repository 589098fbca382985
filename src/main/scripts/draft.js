/* Keeps what is typed in <form data-draft>: sends it as it is typed, learns what other tabs typed, and outlives the end of a session.
   What was typed is in draft-typed.js, the way to the server in draft-post.js, the line that says how it goes in draft-line.js. */
import { say as sayOn } from './draft-line.js';
import { post, postAnyway, stashOf } from './draft-post.js';
import { Typed } from './draft-typed.js';

const PAUSE = 500;
const LONGEST_PAUSE = 2000;
const RETRY = 3000;

const NOT_REACHED = ['unreachable', 'signedOut'];
/* Answers after which sending the same again is of no use, and what the line says then. */
const NEVER = { 413: 'large', 429: 'many' };
const TROUBLES = [...NOT_REACHED, 'failed'];

class Draft {
  #form;
  #line;
  #typed;
  #stashed;
  #revision;
  #sending = null;
  #timer = null;
  #firstTyped = 0;
  #fetching = false;
  #channel = new BroadcastChannel('slipway-draft');

  /* The form is on its way: nothing more is kept. */
  leaving = false;

  constructor(form, line) {
    this.#form = form;
    this.#line = line;
    this.#typed = new Typed(form);
    this.#stashed = stashOf(form.dataset.draft);
    this.#revision = Number(form.dataset.draftRevision ?? 0);
    this.#channel.onmessage = (event) => {
      if (event.data?.form === form.dataset.draft && !this.leaving) this.send();
    };
  }

  get isPending() {
    return this.#typed.isPending;
  }

  get isReached() {
    return !NOT_REACHED.includes(this.#line.dataset.state);
  }

  scan() {
    return this.#typed.scan();
  }

  say(state, isTrouble = false) {
    sayOn(this.#line, state, isTrouble);
  }

  #title() {
    const typed = (this.#form.dataset.draftNames ?? '')
      .split(' ')
      .map((name) => this.#form.elements[name]?.value.trim())
      .filter(Boolean);
    return (typed.join(' ') || this.#form.dataset.draftTitle || '').slice(0, 200);
  }

  #message(what) {
    return JSON.stringify({
      form: this.#form.dataset.draft,
      title: this.#title(),
      basis: this.#form.elements[this.#form.dataset.draftVersion]?.value ?? '',
      seen: this.#revision,
      ...this.#typed.message(what),
    });
  }

  schedule() {
    if (this.leaving || !this.scan()) return;
    if (!TROUBLES.includes(this.#line.dataset.state)) this.say('typing');
    if (this.#line.dataset.state === 'signedOut') this.stash();
    this.#firstTyped ||= Date.now();
    clearTimeout(this.#timer);
    const left = this.#firstTyped + LONGEST_PAUSE - Date.now();
    this.#timer = setTimeout(() => this.send(), Math.max(0, Math.min(PAUSE, left)));
  }

  /* Resolves to true when everything is kept, to false when it is not, and to 'never' when it never will be. */
  async send() {
    if (this.#sending) {
      await this.#sending;
      return this.isPending ? this.send() : true;
    }
    clearTimeout(this.#timer);
    this.#timer = null;
    this.#firstTyped = 0;
    this.#sending = this.#sendNow();
    try {
      return await this.#sending;
    } finally {
      this.#sending = null;
    }
  }

  async #sendNow() {
    const anything = this.isPending;
    const body = this.#message(this.#typed.pending);
    const taken = this.#typed.take();
    try {
      const answer = await postAnyway(this.#line.dataset.url, body);
      if (answer.status in NEVER) {
        this.#typed.giveBack(taken);
        this.say(NEVER[answer.status], true);
        return 'never';
      }
      if (!answer.ok) throw new Error('refused');
      this.#kept(await answer.json(), anything);
      return true;
    } catch (failure) {
      this.#typed.giveBack(taken);
      this.#failed(failure, anything);
      return false;
    }
  }

  #kept(kept, anything) {
    this.#learn(kept);
    this.#stashed.drop();
    if (!anything) return;
    this.say(this.isPending ? 'typing' : 'kept');
    this.#channel.postMessage({ form: this.#form.dataset.draft });
    // Whoever saves as one types does so when nothing more is on its way.
    if (!this.isPending) this.#form.dispatchEvent(new CustomEvent('slipway:kept', { bubbles: true }));
  }

  #failed(failure, anything) {
    const noWay = failure instanceof TypeError ? 'unreachable' : 'failed';
    if (anything || failure.signedOut) this.say(failure.signedOut ? 'signedOut' : noWay, true);
    if (failure.signedOut) this.stash();
    this.#timer ??= setTimeout(() => this.send(), RETRY);
  }

  /* While rows are fetched nothing counts as seen: what comes meanwhile is asked for again afterwards. */
  async #learn(kept) {
    if (this.#fetching) return;
    const learned = this.#typed.learn(kept);
    const sections = this.#typed
      .untouched(kept.rows)
      .map((list) => ({ list, section: this.#form.querySelector(`[data-draft-rows~="${list}"]`) }))
      .filter((one) => one.section && window.htmx);
    if (!sections.length) {
      this.#revision = kept.revision;
      if (learned) this.say('elsewhere');
      return;
    }
    this.#fetching = true;
    try {
      await Promise.all(sections.map((one) => this.#fetchRows(one)));
    } catch {
      return;
    } finally {
      this.#fetching = false;
    }
    this.#revision = kept.revision;
    this.say('elsewhere');
    this.send();
  }

  async #fetchRows({ list, section }) {
    const at = `#${section.id}`;
    await window.htmx.ajax('GET', this.#form.dataset.draft, { target: at, select: at, swap: 'outerHTML' });
    this.#typed.learnRows(list);
  }

  /* Signed out: what is not kept yet stays in this tab, for the same person. */
  stash() {
    if (this.isPending) this.#stashed.put(this.#message(this.#typed.pending));
  }

  /* Back from signing in: the typing joins the draft, and the page is shown with it. */
  async restore() {
    const body = this.#stashed.take();
    if (!body) return;
    const answer = await postAnyway(this.#line.dataset.url, body);
    if (answer.ok) location.reload();
  }

  /* The last words of a page that goes. */
  sendOff() {
    if (this.leaving || !this.scan()) return;
    post(this.#line.dataset.url, this.#message(this.#typed.pending), { keepalive: true }).catch(() => {});
  }

  get isInTrouble() {
    return this.isPending && this.#line.classList.contains('draft-line-trouble');
  }
}

function sendWhenItMatters(draft) {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && !draft.leaving) draft.send();
  });
  window.addEventListener('online', () => {
    if (draft.isPending && !draft.leaving) draft.send();
  });
  window.addEventListener('pagehide', () => draft.sendOff());
  window.addEventListener('beforeunload', (event) => {
    if (!draft.leaving && draft.isInTrouble) event.preventDefault();
  });
  window.addEventListener('pageshow', () => {
    draft.leaving = false;
  });
}

/* A part of the page was asked for by somebody who is signed out. Who pressed something goes to sign in and comes back; who is
   typing is not torn away from it. */
function staysWhenSignedOut(draft) {
  document.addEventListener('htmx:beforeOnLoad', (event) => {
    if (event.detail.xhr.status !== 401) return;
    draft.scan();
    draft.stash();
    const cause = event.detail.requestConfig.triggeringEvent?.type;
    if (cause === 'click' || cause === 'submit') {
      draft.leaving = true;
    } else {
      event.preventDefault();
      draft.say('signedOut', true);
    }
  });
}

/* Save: first everything typed is kept and the session is seen to hold, then the form goes. */
function keepsBeforeSaving(form, draft) {
  form.addEventListener(
    'submit',
    async (event) => {
      if (draft.leaving) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const button = event.submitter;
      draft.scan();
      const done = await draft.send();
      if (done === false && !draft.isReached) return;
      draft.leaving = true;
      form.requestSubmit(button);
    },
    true,
  );
}

const form = document.querySelector('form[data-draft]');
const line = document.querySelector('[data-draft-line]');
if (form && line) {
  const draft = new Draft(form, line);
  form.addEventListener('input', () => draft.schedule());
  form.addEventListener('change', () => draft.schedule());
  document.addEventListener('htmx:afterSettle', () => setTimeout(() => draft.schedule(), 0));
  sendWhenItMatters(draft);
  staysWhenSignedOut(draft);
  draft.restore();
  keepsBeforeSaving(form, draft);
}
