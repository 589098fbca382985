/* How typing gets to the server, and what becomes of it while nobody is signed in: then it stays in this tab, for the same person. */
(function () {
  'use strict';

  function meta(name) {
    var tag = document.querySelector('meta[name="' + name + '"]');
    return tag ? tag.getAttribute('content') : '';
  }

  function headers() {
    var all = { 'Content-Type': 'application/json' };
    if (meta('csrf-header')) all[meta('csrf-header')] = meta('csrf-token');
    return all;
  }

  function post(url, body, options) {
    return fetch(url, Object.assign({ method: 'POST', headers: headers(), body: body, credentials: 'same-origin' }, options));
  }

  /* Somebody signed in again elsewhere: asks for the new session’s token and sends once more. */
  function postAnyway(url, body) {
    return post(url, body).then(function (answer) {
      if (answer.status !== 403 && answer.status !== 401) return answer;
      return window.slipwayToken.renew().then(function () {
        return post(url, body);
      });
    });
  }

  /* One form’s, by its address. */
  function stash(address) {
    var key = 'slipway-typed ' + address;
    return {
      put: function (body) {
        try {
          sessionStorage.setItem(key, JSON.stringify({ person: meta('signed-in'), body: body }));
        } catch (full) {
          /* It still stands in the form. */
        }
      },
      take: function () {
        try {
          var found = JSON.parse(sessionStorage.getItem(key));
          sessionStorage.removeItem(key);
          return found && found.person === meta('signed-in') ? found.body : null;
        } catch (none) {
          return null;
        }
      },
      drop: function () {
        sessionStorage.removeItem(key);
      },
    };
  }

  window.slipwayPost = { post: post, postAnyway: postAnyway, stash: stash };
})();
