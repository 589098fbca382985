/* Runs before the page is drawn, so that no page flashes in the other theme. */
(function () {
  'use strict';
  var dark = window.matchMedia('(prefers-color-scheme: dark)');

  function choice() {
    try {
      return localStorage.getItem('slipway-theme') || 'system';
    } catch (e) {
      return 'system';
    }
  }

  function apply() {
    var chosen = choice();
    var theme = chosen === 'system' ? (dark.matches ? 'dark' : 'light') : chosen;
    document.documentElement.setAttribute('data-bs-theme', theme);
    document.dispatchEvent(new CustomEvent('slipway:theme'));
  }

  window.slipwayTheme = {
    choice: choice,
    choose: function (value) {
      try {
        localStorage.setItem('slipway-theme', value);
      } catch (e) {
        /* A browser that keeps nothing shows the system's theme. */
      }
      apply();
    },
  };
  dark.addEventListener('change', apply);
  apply();
})();
