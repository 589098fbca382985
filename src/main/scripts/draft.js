/* Keeps what is typed in <form data-draft>: sends it as it is typed, learns what other tabs typed, and outlives the end of a session.
   What a form holds is in draft-fields.js, the way to the server in draft-post.js, the line that says how it goes in draft-line.js. */
(function () {
  'use strict';

  var PAUSE = 500;
  var LONGEST_PAUSE = 2000;
  var RETRY = 3000;

  var form = document.querySelector('form[data-draft]');
  var line = document.querySelector('[data-draft-line]');
  if (!form || !line || !window.fetch) return;

  var held = window.slipwayFields;
  var server = window.slipwayPost;
  var stashed = server.stash(form.dataset.draft);

  var revision = Number(form.dataset.draftRevision || 0);
  var known = held.read(form);
  var pending = {};
  var pendingRows = {};
  var sending = null;
  var timer = null;
  var firstTyped = 0;
  var leaving = false;
  var fetching = false;
  var channel = window.BroadcastChannel ? new BroadcastChannel('slipway-draft') : null;

  /* ---- what was typed ---- */

  /* Notes every field that is not as it was, and lists whose rows came or went. */
  function scan() {
    var current = held.read(form);
    var now = Date.now();
    var names = Object.keys(Object.assign({}, known, current));
    names.forEach(function (name) {
      if (held.same(known[name], current[name])) return;
      var list = held.listOf(name);
      if (current[name]) pending[name] = now;
      if (!list) return;
      pendingRows[list] = true;
      if (!current[name] || !known[name]) {
        held.namesOf(list, current).forEach(function (other) {
          pending[other] = now;
        });
      }
    });
    known = current;
    return isPending();
  }

  function isPending() {
    return Object.keys(pending).length > 0 || Object.keys(pendingRows).length > 0;
  }

  /* ---- sending ---- */

  function title() {
    var names = (form.dataset.draftNames || '').split(' ').filter(Boolean);
    var typed = names
      .map(function (name) {
        return form.elements[name] ? form.elements[name].value.trim() : '';
      })
      .filter(Boolean);
    return (typed.join(' ') || form.dataset.draftTitle || '').slice(0, 200);
  }

  function basis() {
    var field = form.elements[form.dataset.draftVersion];
    return field ? field.value : '';
  }

  function message(sent, sentRows) {
    var typed = {};
    Object.keys(known).forEach(function (name) {
      var list = held.listOf(name);
      if (list ? sentRows[list] : sent[name]) typed[name] = { values: known[name], at: sent[name] || 0 };
    });
    return JSON.stringify({
      form: form.dataset.draft,
      title: title(),
      basis: basis(),
      seen: revision,
      typed: typed,
      rows: Object.keys(sentRows),
    });
  }

  /* ---- signed out: what is not kept yet stays in this tab, for the same person ---- */

  function stash() {
    if (isPending()) stashed.put(message(pending, pendingRows));
  }

  /* Back from signing in: the typing joins the draft, and the page is shown with it. */
  function restore() {
    var body = stashed.take();
    if (!body) return;
    server.postAnyway(line.dataset.url, body).then(function (answer) {
      if (answer.ok) location.reload();
    });
  }

  /* Resolves to true when everything is kept, to false when it is not, and to 'large' when it never will be. */
  function send() {
    if (sending) return sending.then(function () {
      return isPending() ? send() : true;
    });
    clearTimeout(timer);
    timer = null;
    firstTyped = 0;
    var sent = pending;
    var sentRows = pendingRows;
    var anything = isPending();
    pending = {};
    pendingRows = {};
    sending = server
      .postAnyway(line.dataset.url, message(sent, sentRows))
      .then(function (answer) {
        if (answer.status === 413) {
          pending = Object.assign(sent, pending);
          pendingRows = Object.assign(sentRows, pendingRows);
          say('large', true);
          return 'large';
        }
        if (!answer.ok) throw new Error('refused');
        return answer.json().then(function (kept) {
          learn(kept);
          stashed.drop();
          if (anything) {
            say(isPending() ? 'typing' : 'kept');
            if (channel) channel.postMessage({ form: form.dataset.draft });
            /* Whoever saves as one types does so when nothing more is on its way. */
            if (!isPending()) form.dispatchEvent(new CustomEvent('slipway:kept', { bubbles: true }));
          }
          return true;
        });
      })
      .catch(function (failure) {
        pending = Object.assign(sent, pending);
        pendingRows = Object.assign(sentRows, pendingRows);
        if (anything || failure.signedOut) say(failure.signedOut ? 'signedOut' : failure instanceof TypeError ? 'unreachable' : 'failed', true);
        if (failure.signedOut) stash();
        timer = timer || setTimeout(send, RETRY);
        return false;
      })
      .then(function (done) {
        sending = null;
        return done;
      });
    return sending;
  }

  function schedule() {
    if (leaving || !scan()) return;
    if (!/^(unreachable|failed|signedOut)$/.test(line.dataset.state)) say('typing');
    if (line.dataset.state === 'signedOut') stash();
    firstTyped = firstTyped || Date.now();
    clearTimeout(timer);
    timer = setTimeout(send, Math.max(0, Math.min(PAUSE, firstTyped + LONGEST_PAUSE - Date.now())));
  }

  /* ---- learning ---- */

  /* While rows are fetched nothing counts as seen: what comes meanwhile is asked for again afterwards. */
  function learn(kept) {
    if (fetching) return;
    var learned = false;
    Object.keys(kept.changed).forEach(function (name) {
      if (pending[name] || !known[name] || kept.rows.indexOf(held.listOf(name)) >= 0) return;
      known[name] = kept.changed[name];
      held.show(form, name, kept.changed[name]);
      known[name] = held.read(form)[name];
      learned = true;
    });
    var sections = kept.rows
      .filter(function (list) {
        return !pendingRows[list];
      })
      .map(function (list) {
        return { list: list, section: form.querySelector('[data-draft-rows~="' + list + '"]') };
      })
      .filter(function (one) {
        return one.section && window.htmx;
      });
    if (!sections.length) {
      revision = kept.revision;
      if (learned) say('elsewhere');
      return;
    }
    fetching = true;
    Promise.all(sections.map(fetchRows)).then(
      function () {
        revision = kept.revision;
        fetching = false;
        say('elsewhere');
        send();
      },
      function () {
        fetching = false;
      }
    );
  }

  function fetchRows(one) {
    var at = '#' + one.section.id;
    return window.htmx.ajax('GET', form.dataset.draft, { target: at, select: at, swap: 'outerHTML' }).then(function () {
      var current = held.read(form);
      held.namesOf(one.list, known).forEach(function (name) {
        delete known[name];
      });
      held.namesOf(one.list, current).forEach(function (name) {
        known[name] = current[name];
      });
    });
  }

  function say(state, trouble) {
    window.slipwayLine.say(line, state, trouble);
  }

  /* ---- when ---- */

  form.addEventListener('input', schedule);
  form.addEventListener('change', schedule);
  document.addEventListener('htmx:afterSettle', function () {
    setTimeout(schedule, 0);
  });
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'visible' && !leaving) send();
  });
  if (channel) {
    channel.onmessage = function (event) {
      if (event.data && event.data.form === form.dataset.draft && !leaving) send();
    };
  }
  window.addEventListener('pagehide', function () {
    if (!leaving && scan()) server.post(line.dataset.url, message(pending, pendingRows), { keepalive: true }).catch(function () {});
  });
  window.addEventListener('beforeunload', function (event) {
    if (!leaving && isPending() && line.classList.contains('draft-line-trouble')) event.preventDefault();
  });
  window.addEventListener('pageshow', function () {
    leaving = false;
  });
  window.addEventListener('online', function () {
    if (isPending() && !leaving) send();
  });

  /* A part of the page was asked for by somebody who is signed out. Who pressed something goes to sign in and comes back; who is
     typing is not torn away from it. */
  document.addEventListener('htmx:beforeOnLoad', function (event) {
    if (event.detail.xhr.status !== 401) return;
    scan();
    stash();
    var cause = event.detail.requestConfig.triggeringEvent;
    if (cause && /^(click|submit)$/.test(cause.type)) {
      leaving = true;
    } else {
      event.preventDefault();
      say('signedOut', true);
    }
  });

  restore();

  /* Save: first everything typed is kept and the session is seen to hold, then the form goes. */
  form.addEventListener(
    'submit',
    function (event) {
      if (leaving) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      var button = event.submitter;
      scan();
      send().then(function (done) {
        if (done === false && /^(unreachable|signedOut)$/.test(line.dataset.state)) return;
        leaving = true;
        form.requestSubmit(button || undefined);
      });
    },
    true
  );
})();
