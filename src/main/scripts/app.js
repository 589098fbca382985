/* What every page shares: CSRF header for htmx, theme switch, focus, glosses, copy buttons. */
(function () {
  'use strict';

  function meta(name) {
    var tag = document.querySelector('meta[name="' + name + '"]');
    return tag ? tag.getAttribute('content') : null;
  }

  document.addEventListener('htmx:configRequest', function (event) {
    var header = meta('csrf-header');
    var token = meta('csrf-token');
    if (header && token) event.detail.headers[header] = token;
  });

  /* A session ends while a page stays open, and its token with it: once signed in again a new one is fetched, wherever the page keeps it. */
  window.slipwayToken = {
    renew: function () {
      return fetch('/drafts/token', { credentials: 'same-origin', cache: 'no-store' })
        .then(function (answer) {
          if (!answer.ok) throw Object.assign(new Error('no token'), { signedOut: answer.status === 401 });
          return answer.json();
        })
        .then(function (given) {
          if (given.person !== meta('signed-in')) throw Object.assign(new Error('somebody else'), { signedOut: true });
          var tag = document.querySelector('meta[name="csrf-token"]');
          if (tag) tag.setAttribute('content', given.token);
          document.querySelectorAll('input[name="_csrf"]').forEach(function (field) {
            field.value = given.token;
          });
        });
    },
  };
  document.addEventListener('htmx:responseError', function (event) {
    var button = event.detail.elt;
    if (event.detail.xhr.status !== 403 || button.dataset.renewed) return;
    button.dataset.renewed = 'true';
    window.slipwayToken.renew().then(function () {
      if (button.matches('button')) button.click();
      else window.htmx.trigger(button, 'change');
      setTimeout(function () {
        delete button.dataset.renewed;
      }, 5000);
    }, function () {
      /* Nobody, or somebody else, is signed in now: the page stays as it is. */
    });
  });

  /* An answer swapped in by htmx keeps the focus where it was; an error summary takes it. */
  function focusSummary(root) {
    var target = root.querySelector('[data-focus]');
    if (target) target.focus();
  }
  document.addEventListener('htmx:afterSwap', function (event) {
    focusSummary(event.detail.target || document);
  });
  focusSummary(document);

  /* Too much is being computed (429): say so above what was asked for, and ask again when the answer says. */
  document.addEventListener('htmx:responseError', function (event) {
    var detail = event.detail;
    if (detail.xhr.status !== 429 || !detail.target) return;
    var source = detail.requestConfig.elt;
    var note = new DOMParser().parseFromString(detail.xhr.responseText, 'text/html').body.firstElementChild;
    document.querySelectorAll('[data-busy]').forEach(function (old) {
      old.remove();
    });
    if (note) {
      note.dataset.busy = 'true';
      detail.target.before(note);
    }
    setTimeout(function () {
      if (!source.isConnected || (note && !note.isConnected)) return;
      if (note) note.remove();
      window.htmx.trigger(source, 'change');
    }, 1000 * (Number(detail.xhr.getResponseHeader('Retry-After')) || 1));
  });
  document.addEventListener('htmx:afterSwap', function () {
    document.querySelectorAll('[data-busy]').forEach(function (old) {
      old.remove();
    });
  });

  /* Theme switch */
  var group = document.querySelector('.theme-switch');
  if (group && window.slipwayTheme) {
    var show = function () {
      group.querySelectorAll('button').forEach(function (b) {
        b.setAttribute('aria-pressed', String(b.dataset.themeChoice === window.slipwayTheme.choice()));
      });
    };
    group.hidden = false;
    group.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      if (!button) return;
      window.slipwayTheme.choose(button.dataset.themeChoice);
      show();
    });
    show();
  }

  /* The navigation strip scrolls on narrow screens: bring the page one is on into view. */
  var here = document.querySelector('.site-nav [aria-current]');
  if (here && here.scrollIntoView) here.scrollIntoView({ block: 'nearest', inline: 'center' });

  /* A gloss opens under its word and stays inside the window. */
  document.addEventListener(
    'toggle',
    function (event) {
      var gloss = event.target;
      if (!gloss.classList || !gloss.classList.contains('gloss') || event.newState !== 'open') return;
      var word = document.querySelector('[popovertarget="' + gloss.id + '"]');
      if (!word) return;
      var at = word.getBoundingClientRect();
      var width = gloss.offsetWidth;
      var left = Math.max(8, Math.min(at.left, window.innerWidth - width - 8));
      var below = at.bottom + 6;
      var top = below + gloss.offsetHeight > window.innerHeight ? Math.max(8, at.top - gloss.offsetHeight - 6) : below;
      gloss.style.left = left + 'px';
      gloss.style.top = top + 'px';
    },
    true
  );

  /* <button data-copy="#id"> copies the text of what it names; data-copied holds the word for done. */
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-copy]');
    if (!button || !navigator.clipboard) return;
    var source = document.querySelector(button.dataset.copy);
    if (!source) return;
    navigator.clipboard.writeText(source.textContent.trim()).then(function () {
      var before = button.textContent;
      button.textContent = button.dataset.copied || before;
      setTimeout(function () {
        button.textContent = before;
      }, 2000);
    });
  });

  /* <button data-print hidden> prints the page, where there is a script to do it. */
  function offerPrint() {
    document.querySelectorAll('[data-print]').forEach(function (button) {
      button.hidden = false;
    });
  }
  offerPrint();
  document.addEventListener('htmx:load', offerPrint);
  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-print]')) window.print();
  });

  /* A form is sent once, however often its button is pressed. */
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.method !== 'post' || form.hasAttribute('data-hx-post') || form.hasAttribute('hx-post')) return;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = 'true';
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) {
      delete form.dataset.sent;
    });
  });
})();
