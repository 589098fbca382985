/* Shows beside three typed numbers the curve that they stand for, or why there is none. The server reads and draws them, as it will
   when the form is sent. */
import { whenever } from './whenever.js';

const PAUSE = 150;

function typed(field) {
  const { quantity, saying = '', certain = 'false' } = field.dataset;
  const parts = [...field.querySelectorAll('[data-part]')].map((input) => [input.dataset.part, input.value]);
  return { ...Object.fromEntries(parts), kind: quantity, saying, certain };
}

async function asked(numbers) {
  const query = new URLSearchParams({ ...numbers, pageLanguage: document.documentElement.lang });
  const answer = await fetch(`/quantities/curve?${query}`, { headers: { 'HX-Request': 'true' } });
  return new DOMParser().parseFromString(answer.ok ? await answer.text() : '', 'text/html');
}

function put(field, answer) {
  const box = field.querySelector('[data-quantity-curve]');
  const note = field.querySelector('[data-quantity-note]');
  const curve = answer.querySelector('[data-curve]');
  const says = answer.querySelector('[data-note]');
  box.hidden = !curve;
  box.replaceChildren(...(curve ? [document.importNode(curve, true)] : []));
  note.textContent = says?.textContent ?? '';
  note.classList.toggle('wrong', says?.dataset.wrong === 'true');
}

whenever('[data-quantity]', (field) => {
  let timer = null;
  let newest = null;

  async function refresh() {
    const numbers = typed(field);
    newest = numbers;
    try {
      const answer = await asked(numbers);
      if (newest === numbers) put(field, answer);
    } catch {
      // Out of reach: what is shown stays until the next number.
    }
  }

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, PAUSE);
  });
  const { low, middle, high } = typed(field);
  if (low || middle || high) refresh();
});
