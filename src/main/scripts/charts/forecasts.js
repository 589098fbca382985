import { base, fit, sideways, valueAxis } from './looks.js';
import { tick, withPercent } from './numbers.js';

function uprightWhiskers(bins, t) {
  return {
    type: 'custom',
    silent: true,
    z: 3,
    encode: { x: 0, y: [1, 2, 3] },
    data: bins.map((b) => [b.said, b.share, b.low, b.high]),
    renderItem: (params, api) => {
      const at = api.coord([api.value(0), api.value(1)]);
      const low = api.coord([api.value(0), api.value(2)])[1];
      const high = api.coord([api.value(0), api.value(3)])[1];
      const x = at[0];
      // Where the dashed line does not run.
      const left = api.value(1) >= api.value(0) && api.value(0) > 0.15;
      const stroke = { stroke: t.accent, lineWidth: 2 };
      return {
        type: 'group',
        children: [
          { type: 'line', shape: { x1: x, y1: low, x2: x, y2: high }, style: stroke },
          { type: 'line', shape: { x1: x - 5, y1: low, x2: x + 5, y2: low }, style: stroke },
          { type: 'line', shape: { x1: x - 5, y1: high, x2: x + 5, y2: high }, style: stroke },
          {
            type: 'circle',
            shape: { cx: x, cy: at[1], r: 5.5 },
            style: { fill: t.accent, stroke: t.surface, lineWidth: 1.5 },
          },
          {
            type: 'text',
            style: {
              text: `n = ${bins[params.dataIndex].n}`,
              x: left ? x - 9 : x + 9,
              y: at[1],
              align: left ? 'right' : 'left',
              verticalAlign: 'middle',
              fill: t.text,
              font: `12px ${t.font}`,
            },
          },
        ],
      };
    },
  };
}

function share(value) {
  return withPercent(tick(value));
}

export function calibration(data, t, canvas) {
  const option = base(t);
  const name = fit(data.words.across, canvas.clientWidth - 60);
  option.grid = { left: 8, right: 52, top: 34, bottom: 30 + 16 * name.length, containLabel: true };
  option.xAxis = sideways(t, name.join('\n'), share);
  option.xAxis.min = 0;
  option.xAxis.max = 1;
  option.xAxis.interval = 0.2;
  option.xAxis.axisLine = { show: true, lineStyle: { color: t.strong } };
  option.yAxis = valueAxis(t, data.words.up, share);
  option.yAxis.min = 0;
  option.yAxis.max = 1;
  option.yAxis.interval = 0.2;
  option.yAxis.nameTextStyle.align = 'left';
  option.tooltip.show = false;
  canvas.style.height = '380px';
  option.series = [
    {
      type: 'line',
      symbol: 'none',
      z: 2,
      silent: true,
      data: [
        [0, 0],
        [1, 1],
      ],
      lineStyle: { color: t.strong, type: 'dashed', width: 1.5 },
    },
    uprightWhiskers(data.bins, t),
  ];
  return option;
}
