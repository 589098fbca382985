/* All combinations as they come from the server, one bit for each modification, and which of them a filter leaves. */

/* The bits come in two numbers, since one holds no more than 53. */
const LOW_BITS = 30;

const ON_THE_LINE = 1;
const TIED = 2;

export class Points {
  #all;

  constructor(all) {
    this.#all = all;
  }

  get today() {
    return this.#all.today;
  }

  #has(i, k) {
    const { low, high } = this.#all;
    return ((k < LOW_BITS ? low[i] >> k : high[i] >> (k - LOW_BITS)) & 1) === 1;
  }

  number(i) {
    return String(this.#all.high[i] * 2 ** LOW_BITS + this.#all.low[i]);
  }

  names(i) {
    return this.#all.names.filter((_, k) => this.#has(i, k));
  }

  indexOf(key) {
    return this.#all.low.findIndex((_, i) => this.number(i) === key);
  }

  place = (i) => [this.#all.bad[i], this.#all.good[i], i];

  #chosen(filter, name) {
    const inputs = filter?.querySelectorAll(`input[name="${name}"]:checked`) ?? [];
    return [...inputs].map((input) => this.#all.ids.indexOf(input.value)).filter((k) => k >= 0);
  }

  /* Whether the filter, as it is filled in now, leaves a combination. */
  matches(filter) {
    const must = this.#chosen(filter, 'must');
    const without = this.#chosen(filter, 'without');
    const typed = filter?.querySelector('input[name="most"]').value.trim() ?? '';
    const most = /^\d{1,3}$/.test(typed) ? Number(typed) : Infinity;
    return (i) =>
      this.#all.ids.filter((_, k) => this.#has(i, k)).length <= most &&
      must.every((k) => this.#has(i, k)) &&
      !without.some((k) => this.#has(i, k));
  }

  /* Those that no other one left beats, by rising risk. */
  #frontier(left) {
    const { bad, good } = this.#all;
    const sorted = [...left].sort(
      (a, b) => bad[a] - bad[b] || good[b] - good[a] || Number(this.number(a)) - Number(this.number(b)),
    );
    let highest = -1;
    return sorted.filter((i) => {
      if (good[i] <= highest) return false;
      highest = good[i];
      return true;
    });
  }

  /* Those that no other one of all beats; the server has worked out which. */
  #marked(left) {
    const { bad, flag } = this.#all;
    return left.filter((i) => flag[i] === ON_THE_LINE).sort((a, b) => bad[a] - bad[b]);
  }

  /* Those that the filter leaves: the best by rising risk, those that tie with one of them, the others; and what it takes out. */
  parts(filter) {
    const fits = this.matches(filter);
    const everything = [...this.#all.low.keys()];
    const left = everything.filter(fits);
    const out = everything.filter((i) => !fits(i));
    const filtered = out.length > 0;
    const best = filtered ? this.#frontier(left) : this.#marked(left);
    const tied = filtered ? [] : left.filter((i) => this.#all.flag[i] === TIED);
    const named = new Set([...best, ...tied]);
    return { filtered, best, tied, rest: left.filter((i) => !named.has(i)), out };
  }
}
