/* The button under a chart that leaves it as a picture. */
import { tokens } from './looks.js';

function nameOf(figure) {
  const caption = figure.querySelector('figcaption')?.textContent ?? 'chart';
  return `${caption
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)}.png`;
}

export function saveButton(figure, chart, word) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'chart-save';
  button.textContent = word;
  button.addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = chart.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: tokens().surface });
    link.download = nameOf(figure);
    link.click();
  });
  return button;
}
