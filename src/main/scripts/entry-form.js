/* The form of an entry: narrows the questions while one types, and stops a file that is too large before it is sent. */

function narrowQuestions(narrow) {
  const input = narrow.querySelector('[data-narrow-input]');
  const note = narrow.querySelector('[data-narrow-note]');
  const groups = [...document.querySelectorAll('[data-narrow-group]')];
  const openAtFirst = new Map(groups.map((group) => [group, group.open]));

  function narrowGroup(group, sought) {
    const family = group.querySelector('summary').textContent.toLowerCase();
    let left = 0;
    for (const item of group.querySelectorAll('[data-narrow-item]')) {
      const text = `${family} ${item.textContent.toLowerCase()}`;
      item.hidden = !sought.every((word) => text.includes(word));
      left += item.hidden ? 0 : 1;
    }
    group.hidden = left === 0;
    group.open = sought.length > 0 ? left > 0 : openAtFirst.get(group);
    return left;
  }

  narrow.hidden = false;
  input.addEventListener('input', () => {
    const sought = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = groups.reduce((sum, group) => sum + narrowGroup(group, sought), 0);
    note.textContent = sought.length > 0 ? note.dataset.found.replace('#', String(found)) : '';
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
}

function stopLargeFile(file) {
  const message = file.parentElement.querySelector('[data-file-message]');
  function isTooLarge() {
    const large = (file.files[0]?.size ?? 0) > Number(file.dataset.maxBytes);
    message.hidden = !large;
    message.textContent = large ? file.dataset.tooLarge : '';
    file.classList.toggle('is-invalid', large);
    file.setAttribute('aria-invalid', String(large));
    return large;
  }
  file.addEventListener('change', isTooLarge);
  file.form.addEventListener('submit', (event) => {
    if (!isTooLarge()) return;
    event.preventDefault();
    // Or the form would count as sent, and could not be sent again.
    event.stopPropagation();
    file.focus();
  });
}

document.querySelectorAll('[data-narrow]').forEach(narrowQuestions);
document.querySelectorAll('input[type=file][data-max-bytes]').forEach(stopLargeFile);
