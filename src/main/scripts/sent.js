/* Keeps in this tab what was sent by a form without a draft until a page shows that it arrived. Whoever had been signed out meanwhile
   finds it in the form again. Passwords and files are never kept. */
(function () {
  'use strict';

  var KEY = 'slipway-sent';
  var words = document.getElementById('slipway-script').dataset;
  var person = (document.querySelector('meta[name="signed-in"]') || { content: '' }).content;

  function read() {
    try {
      return JSON.parse(sessionStorage.getItem(KEY));
    } catch (none) {
      return null;
    }
  }

  function keep(sent) {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(sent));
    } catch (full) {
      /* It is sent all the same. */
    }
  }

  function forget() {
    try {
      sessionStorage.removeItem(KEY);
    } catch (none) {
      /* Then nothing was kept. */
    }
  }

  function isOurs(form) {
    return form.method === 'post' && !form.matches('[data-draft], [hx-post], [data-hx-post]') && !!form.closest('main');
  }

  function isKept(control) {
    return control.name && control.name !== '_csrf' && !/^(submit|button|reset|file|image|password|fieldset|output)$/.test(control.type);
  }

  function isTyped(control) {
    return control.type !== 'hidden';
  }

  function controls(form) {
    return Array.prototype.filter.call(form.elements, isKept);
  }

  function hasChoice(control) {
    return control.type === 'checkbox' || control.type === 'radio';
  }

  function fields(form) {
    return controls(form).map(function (control) {
      return { name: control.name, value: control.value, on: !hasChoice(control) || control.checked, typed: isTyped(control) };
    });
  }

  function address(form) {
    var at = new URL(form.action, location.href);
    return at.pathname + at.search;
  }

  /* Bubbling: what a script has stopped is not on its way. */
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (event.defaultPrevented || !person || !isOurs(form)) return;
    if (form.closest('.trouble')) {
      forget();
      return;
    }
    var all = fields(form);
    if (all.some(function (field) {
      return field.typed;
    })) keep({ person: person, address: address(form), fields: all, lost: false });
  });

  /* Of several forms with one address, the one that says the same of itself. */
  function formOf(sent) {
    var best = null;
    var most = -1;
    document.querySelectorAll('form').forEach(function (form) {
      if (!isOurs(form) || address(form) !== sent.address) return;
      var same = sent.fields.filter(function (field) {
        return !field.typed && controls(form).some(function (control) {
          return !isTyped(control) && control.name === field.name && control.value === field.value;
        });
      }).length;
      if (same > most) {
        most = same;
        best = form;
      }
    });
    return best;
  }

  /* In their order, since several may have one name. */
  function fill(form, sent) {
    var left = sent.fields.slice();
    controls(form).forEach(function (control) {
      var at = left.findIndex(function (field) {
        return field.name === control.name && (!hasChoice(control) || field.value === control.value);
      });
      if (at < 0) return;
      var field = left.splice(at, 1)[0];
      if (hasChoice(control)) control.checked = field.on;
      else control.value = field.value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  function say(form) {
    var note = document.createElement('div');
    var text = document.createElement('p');
    var discard = document.createElement('button');
    note.className = 'note draft-note';
    note.setAttribute('role', 'status');
    note.tabIndex = -1;
    text.textContent = words.sentFound;
    discard.type = 'button';
    discard.className = 'btn btn-secondary btn-sm';
    discard.textContent = words.sentDiscard;
    discard.addEventListener('click', function () {
      forget();
      location.reload();
    });
    note.append(text, discard);
    form.before(note);
    for (var around = form.closest('details'); around; around = around.parentElement.closest('details')) around.open = true;
    note.focus();
  }

  /* A page of trouble after a conflict is no reason to put one's own version over that of somebody else. */
  function didNotArrive() {
    var answer = performance.getEntriesByType('navigation')[0];
    return !person || (!!document.querySelector('main .trouble') && !(answer && answer.responseStatus === 409));
  }

  var sent = read();
  if (!sent) return;
  if (didNotArrive()) {
    sent.lost = true;
    keep(sent);
  } else if (!sent.lost || sent.person !== person) {
    forget();
  } else {
    var form = formOf(sent);
    if (form) {
      fill(form, sent);
      say(form);
    }
  }
})();
