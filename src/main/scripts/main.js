/* Every page’s script. What only some pages need is fetched by those that have something for it. */
import './busy.js';
import './draft.js';
import './entry-form.js';
import './held.js';
import './keys.js';
import './menus.js';
import './page.js';
import './quantity.js';
import './sent.js';
import './summary.js';
import './theme-switch.js';
import './token.js';
import { whenever } from './whenever.js';

whenever('figure.chart[data-picture]', async (figure) => (await import('./charts/picture.js')).offer(figure));
whenever('figure.chart[data-chart]', async (figure) => (await import('./charts/draw.js')).draw(figure));
whenever('[data-api-reference]', async (place) => (await import('./reference/reference.js')).show(place));
whenever('figure[data-frontier]', async (figure) => (await import('./frontier/frontier.js')).start(figure));
whenever('form[data-frontier-count]', async (form) => (await import('./frontier/count.js')).countWhileChosen(form));
