/* What of a form was typed and is not kept yet: fields with the time of their typing, and lists whose rows came or went. */
import { listOf, namesOf, read, same, show } from './draft-fields.js';

export class Typed {
  #form;
  #known;
  #fields = {};
  #lists = new Set();

  constructor(form) {
    this.#form = form;
    this.#known = read(form);
  }

  get isPending() {
    return Object.keys(this.#fields).length > 0 || this.#lists.size > 0;
  }

  /* Notes every field that is not as it was. A row that comes or goes renames those after it, so that its whole list counts. */
  scan() {
    const current = read(this.#form);
    const now = Date.now();
    for (const name of Object.keys({ ...this.#known, ...current })) {
      if (same(this.#known[name], current[name])) continue;
      if (current[name]) this.#fields[name] = now;
      const list = listOf(name);
      if (!list) continue;
      this.#lists.add(list);
      if (current[name] && this.#known[name]) continue;
      for (const other of namesOf(list, current)) this.#fields[other] = now;
    }
    this.#known = current;
    return this.isPending;
  }

  /* Hands what is pending over to be sent; what is typed from now on counts anew. */
  take() {
    const taken = { fields: this.#fields, lists: this.#lists };
    this.#fields = {};
    this.#lists = new Set();
    return taken;
  }

  /* It was not kept after all. */
  giveBack(taken) {
    this.#fields = { ...taken.fields, ...this.#fields };
    this.#lists = new Set([...taken.lists, ...this.#lists]);
  }

  get pending() {
    return { fields: this.#fields, lists: this.#lists };
  }

  /* As it is sent: whole lists where rows came or went, and single fields. */
  message({ fields, lists }) {
    const typed = {};
    for (const [name, values] of Object.entries(this.#known)) {
      const list = listOf(name);
      if (list ? lists.has(list) : fields[name]) typed[name] = { values, at: fields[name] ?? 0 };
    }
    return { typed, rows: [...lists] };
  }

  /* Takes over what was typed elsewhere, where nothing is pending here; says whether there was anything. */
  learn(kept) {
    const learned = Object.entries(kept.changed).filter(
      ([name]) => !this.#fields[name] && this.#known[name] && !kept.rows.includes(listOf(name)),
    );
    for (const [name, values] of learned) {
      this.#known[name] = values;
      show(this.#form, name, values);
      this.#known[name] = read(this.#form)[name];
    }
    return learned.length > 0;
  }

  /* Of the lists whose rows changed elsewhere, those whose rows were left alone here. */
  untouched(lists) {
    return lists.filter((list) => !this.#lists.has(list));
  }

  /* The rows of a list stand in the form as the server has them. */
  learnRows(list) {
    const current = read(this.#form);
    for (const name of namesOf(list, this.#known)) delete this.#known[name];
    for (const name of namesOf(list, current)) this.#known[name] = current[name];
  }
}
