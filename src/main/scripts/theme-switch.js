/* The switch between light and dark. theme.js, which runs before the page is drawn, keeps the choice and puts it in place. */

const group = document.querySelector('.theme-switch');

function show() {
  const choice = document.documentElement.dataset.themeChoice;
  for (const button of group.querySelectorAll('button')) {
    button.setAttribute('aria-pressed', String(button.dataset.themeChoice === choice));
  }
}

if (group) {
  group.hidden = false;
  group.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (!button) return;
    document.dispatchEvent(new CustomEvent('slipway:choose-theme', { detail: button.dataset.themeChoice }));
    show();
  });
  show();
}
