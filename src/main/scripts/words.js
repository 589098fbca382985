/* What a page tells its scripts: settings in its head, and words in the attributes of the element that brings the scripts in. */

export function meta(name) {
  return document.querySelector(`meta[name="${name}"]`)?.content ?? '';
}

export const words = globalThis.document?.getElementById('slipway-script')?.dataset ?? {};
