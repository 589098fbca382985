// The form of an entry: narrows the questions while one types, and stops a file that is too large before it is sent.
(() => {
  'use strict';

  const narrow = document.querySelector('[data-narrow]');
  if (narrow) {
    const input = narrow.querySelector('[data-narrow-input]');
    const note = narrow.querySelector('[data-narrow-note]');
    const groups = [...document.querySelectorAll('[data-narrow-group]')];
    const openAtFirst = new Map(groups.map((group) => [group, group.open]));
    narrow.hidden = false;

    input.addEventListener('input', () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      let found = 0;
      for (const group of groups) {
        const family = group.querySelector('summary').textContent.toLowerCase();
        let here = 0;
        for (const item of group.querySelectorAll('[data-narrow-item]')) {
          const text = family + ' ' + item.textContent.toLowerCase();
          item.hidden = !words.every((word) => text.includes(word));
          here += item.hidden ? 0 : 1;
        }
        group.hidden = here === 0;
        group.open = words.length > 0 ? here > 0 : openAtFirst.get(group);
        found += here;
      }
      note.textContent = words.length > 0 ? note.dataset.found.replace('#', String(found)) : '';
    });
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
      }
    });
  }

  const file = document.querySelector('input[type=file][data-max-bytes]');
  if (file) {
    const message = file.parentElement.querySelector('[data-file-message]');
    const tooLarge = () => {
      const chosen = file.files[0];
      const large = Boolean(chosen) && chosen.size > Number(file.dataset.maxBytes);
      message.hidden = !large;
      message.textContent = large ? file.dataset.tooLarge : '';
      file.classList.toggle('is-invalid', large);
      file.setAttribute('aria-invalid', String(large));
      return large;
    };
    file.addEventListener('change', tooLarge);
    file.form.addEventListener('submit', (event) => {
      if (tooLarge()) {
        event.preventDefault();
        // Or the form would count as sent, and could not be sent again.
        event.stopPropagation();
        file.focus();
      }
    });
  }
})();
