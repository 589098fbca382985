/* What all charts look like: colours, axes and room for labels. */
import { tick, withPercent } from './numbers.js';

export function tokens() {
  const style = getComputedStyle(document.documentElement);
  function of(name) {
    return style.getPropertyValue(`--sl-${name}`).trim();
  }
  return {
    text: of('text'),
    muted: of('muted'),
    line: of('line'),
    strong: of('line-strong'),
    surface: of('surface'),
    bad: of('bad'),
    good: of('good'),
    badText: of('bad-text'),
    goodText: of('good-text'),
    today: of('today'),
    accent: of('accent'),
    // Of lines that are neither bad nor good.
    series: [of('accent'), of('series-2'), of('series-3'), of('series-4'), of('today')],
    font: getComputedStyle(document.body).fontFamily,
  };
}

export function base(t) {
  return {
    animation: false,
    textStyle: { fontFamily: t.font, fontSize: 13, color: t.text },
    tooltip: {
      backgroundColor: t.surface,
      borderColor: t.line,
      textStyle: { color: t.text, fontSize: 13, fontFamily: t.font },
      confine: true,
    },
  };
}

export function valueAxis(t, name, format) {
  return {
    type: 'value',
    name: name,
    nameTextStyle: { color: t.muted, fontSize: 13 },
    axisLabel: { color: t.muted, fontSize: 13, formatter: format, hideOverlap: true },
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: t.line } },
  };
}

export function sideways(t, name, format, canvas) {
  const axis = valueAxis(t, name, format);
  if (canvas) axis.splitNumber = canvas.clientWidth < 480 ? 3 : 5;
  axis.nameLocation = 'middle';
  axis.nameGap = 30;
  // A name of several lines begins below the ticks; without a height of its own its lines overlap.
  Object.assign(axis.nameTextStyle, { lineHeight: 17, verticalAlign: 'top' });
  return axis;
}

/* Upwards: shares, from none to all. */
export function sharesUp(t, name) {
  const axis = valueAxis(t, name, (v) => withPercent(tick(v)));
  axis.nameTextStyle.align = 'left';
  return { ...axis, min: 0, max: 1 };
}

export function rowAxis(t, labels, wide) {
  return {
    type: 'category',
    inverse: true,
    data: labels,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: t.text, fontSize: 13, width: wide, overflow: 'break', lineHeight: 16, interval: 0 },
  };
}

export function labelsOf(data) {
  return data.rows.map((r) => r.label);
}

function longest(texts) {
  return Math.max.apply(null, texts.map((text) => text.length).concat([8]));
}

/* Room for the longest label, but not more than a third of the width: longer ones are broken, between words where these find room. */
export function labelWidth(canvas, labels = []) {
  const words = labels.flatMap((label) => label.split(' '));
  const third = Math.round(canvas.clientWidth * 0.34);
  const most = Math.max(third, Math.min(8 * longest(words), Math.round(canvas.clientWidth * 0.42)));
  return Math.max(72, Math.min(8 * longest(labels), 260, most));
}

/* The text in lines of at most that width in pixels: the library does not break the names of axes. */
export function fit(text, width) {
  const most = Math.max(12, Math.floor(width / 7.2));
  return String(text)
    .split(' ')
    .reduce((lines, word) => {
      const last = lines[lines.length - 1];
      if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
      return lines;
    }, []);
}
