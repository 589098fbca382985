/* Does something whenever a canvas has another size, of which data-size says the one that it was drawn for. */
export function whenResized(canvas, act) {
  const measured = () => `${canvas.clientWidth}x${canvas.clientHeight}`;
  canvas.dataset.size = measured();
  new ResizeObserver(() => {
    if (measured() === canvas.dataset.size || !canvas.clientWidth) return;
    act();
    canvas.dataset.size = measured();
  }).observe(canvas);
}
