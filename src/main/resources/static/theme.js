/* Runs before the page is drawn, so that no page flashes in the other theme; hence no module. */
(() => {
  const KEY = 'slipway-theme';
  const dark = window.matchMedia('(prefers-color-scheme: dark)');

  function kept() {
    try {
      return localStorage.getItem(KEY) ?? 'system';
    } catch {
      return 'system';
    }
  }

  let choice = kept();

  function show(theme) {
    document.documentElement.dataset.bsTheme = theme;
    document.dispatchEvent(new CustomEvent('slipway:theme'));
  }

  function apply() {
    const byTheSystem = dark.matches ? 'dark' : 'light';
    document.documentElement.dataset.themeChoice = choice;
    show(choice === 'system' ? byTheSystem : choice);
  }

  document.addEventListener('slipway:choose-theme', (event) => {
    choice = event.detail;
    try {
      localStorage.setItem(KEY, choice);
    } catch {
      // A browser that keeps nothing shows the choice until the next page.
    }
    apply();
  });
  dark.addEventListener('change', apply);
  // Paper is white.
  window.addEventListener('beforeprint', () => show('light'));
  window.addEventListener('afterprint', apply);
  apply();
})();
