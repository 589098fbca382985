/* The library that draws, fetched once and only by pages that have something to draw. */
import { words } from '../words.js';

let loading = null;

export function library() {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = words.echarts;
    script.onload = () => resolve(window.echarts);
    script.onerror = reject;
    document.head.append(script);
  });
  return loading;
}
