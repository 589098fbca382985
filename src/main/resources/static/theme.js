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

  function apply() {
    const byTheSystem = dark.matches ? 'dark' : 'light';
    const root = document.documentElement;
    root.dataset.themeChoice = choice;
    root.dataset.bsTheme = choice === 'system' ? byTheSystem : choice;
    document.dispatchEvent(new CustomEvent('slipway:theme'));
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
  apply();
})();
