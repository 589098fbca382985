/* The button under a chart that leaves it as a picture. */
import { tokens } from './looks.js';

function nameOf(figure, ending) {
  const caption = figure.querySelector('figcaption')?.textContent ?? 'chart';
  return `${caption
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)}.${ending}`;
}

export function download(figure, address, ending) {
  const link = document.createElement('a');
  link.href = address;
  link.download = nameOf(figure, ending);
  link.click();
}

export function button(word, act) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'chart-save';
  made.textContent = word;
  made.addEventListener('click', act);
  return made;
}

export function saveButton(figure, chart, word) {
  return button(word, () => {
    download(figure, chart.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: tokens().surface }), 'png');
  });
}
