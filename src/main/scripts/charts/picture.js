/* The button under a picture that the server drew: <figure class="chart" data-picture> with one svg. It is left as SVG, with the looks that the
   page gives it written into it. */
import { words } from '../words.js';
import { tokens } from './looks.js';
import { button, download } from './save.js';

const LOOKS = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-family', 'font-size', 'font-weight'];

function standalone(svg) {
  const copy = svg.cloneNode(true);
  const styled = [...svg.querySelectorAll('*')];
  for (const [i, part] of [...copy.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(styled[i]);
    for (const look of LOOKS) part.setAttribute(look, style.getPropertyValue(look));
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.style.background = tokens().surface;
  return new XMLSerializer().serializeToString(copy);
}

export function offer(figure) {
  const svg = figure.querySelector('svg');
  svg.after(
    button(words.save, () => {
      download(figure, `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(svg))}`, 'svg');
    }),
  );
}
