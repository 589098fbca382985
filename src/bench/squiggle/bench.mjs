// The work of the table in docs/performance.md, done by Squiggle: its own samples for the quantities,
// and the ledger as a function of one draw. It has no arrays over draws to run such a function on, so
// a few draws are run and the time is given per draw and month. Writes a name and a figure a line.
import { readFileSync } from "node:fs";
import { SqProject } from "@quri/squiggle-lang";

const scenario = JSON.parse(readFileSync("src/bench/scenario-12x8.json", "utf8"));

const middle = (tree) =>
  Array.isArray(tree)
    ? tree.map(middle)
    : tree && typeof tree === "object"
      ? "p50" in tree
        ? tree.p50
        : Object.fromEntries(Object.entries(tree).map(([k, v]) => [k, middle(v)]))
      : tree;

async function run(source) {
  const start = performance.now();
  if (typeof SqProject.create === "function") {
    const project = SqProject.create();
    project.setSource("main", source);
    await project.run("main");
    const output = project.getOutput("main");
    if (!output.ok) throw new Error(output.value.toString());
    return { value: output.value.result.asJS(), millis: performance.now() - start };
  }
  const project = new SqProject();
  project.setSimpleHead("main", source);
  const output = await project.waitForOutput("main");
  if (!output.result.ok) throw new Error(output.result.value.toString());
  const end = output.result.value.result ?? output.result.value;
  return { value: end.asJS(), millis: performance.now() - start };
}

// The second time, when the virtual machine knows the code.
async function warm(source) {
  await run(source);
  return run(source);
}

const s = middle(scenario);
const levelAt = (t) => s.plan.filter((step) => step.month <= t).at(-1).access;
const stopped = (threat, access) => threat.safeguard[access] ?? 0;
const x_b = s.generalityMultiplier.threats[s.generality];
const x_g = s.generalityMultiplier.benefits[s.generality];
const record = (o) => `{${Object.entries(o).map(([k, v]) => `${k}: ${v}`).join(", ")}}`;

function threatsAt(access) {
  const threats = s.threats.map((t) => {
    const accident = t.kind === "ACCIDENT";
    const reach = t.kind === "AUTONOMY" ? 1 : (accident ? s.reach.use : s.reach.misuse)[access];
    const scope = accident ? s.scopeLimit.use[s.scope] : s.scopeLimit.misuse[s.scope];
    return record({
      n: (t.ratePerYear * (t.relative ? x_b : 1)) / 12,
      reach: reach * scope,
      s: stopped(t, access),
      t: t.builtInSafeguard,
      c: accident ? s.copy.benefit : t.kind === "AUTONOMY" ? 1 : s.copy.exposure,
    });
  });
  return `[${threats.join(", ")}]`;
}

function level(access) {
  return record({
    threats: threatsAt(access),
    leak: s.reach.leakPerMonth[access],
    own: s.reach.use[access] * s.scopeLimit.use[s.scope] * (1 - s.friction),
  });
}

const accesses = [...new Set(Array.from({ length: s.horizonMonths }, (_, t) => levelAt(t)))];
const g = s.benefits.reduce((sum, b) => sum + (b.ratePerYear * (b.relative ? x_g : 1)) / 12, 0);

const model = `
hazards(l, c) = {
  own = List.map(l.threats, {|x| x.n * x.reach * (1 - x.s) * (1 - x.t)})
  sum(f) = List.reduce(l.threats, 0, {|acc, x| acc + x.n * f(x, x.reach * (1 - x.s) * (1 - x.t))})
  [sum({|x, e| e}), sum({|x, e| max([e, x.c])}), sum({|x, e| 1 - x.t}),
   sum({|x, e| max([1 - x.t, x.c])}), sum({|x, e| 1})]
}
loss(h) = 1 - exp(-h)
month(u, lost, l, z, c, o) = {
  gone = List.map(u, {|x, i| x * l[i]})
  v = List.map(u, {|x, i| x - gone[i]})
  closed = v[0] * c + v[1] * (1 - o)
  {
    lost: lost + List.reduce(gone, 0, {|a, b| a + b}),
    u: [v[0] * (1 - z) * (1 - c), closed * (1 - z), (v[0] * z + v[2]) * (1 - c),
        z * closed + v[2] * c + v[3] * (1 - o), v[4] + (v[1] + v[3]) * o]
  }
}
levels = [${accesses.map(level).join(", ")}]
at = [${Array.from({ length: s.horizonMonths }, (_, t) => accesses.indexOf(levelAt(t))).join(", ")}]
draw(lag) = {
  hs = List.map(levels, {|l| hazards(l, 0)})
  qs = List.map(levels, {|l| [${g} * l.own, ${g} * max([l.own, ${s.copy.benefit}]), ${g}, ${g}, ${g}]})
  o = 1 - exp(-0.6931471805599453 / ${s.copy.openHalfLifeMonths})
  survival(y) = ${s.copy.neverShare} + (1 - ${s.copy.neverShare}) * exp(-0.6931471805599453 * (y / lag) ^ ${s.copy.shape})
  start = {u: [1, 0, 0, 0, 0], lost: 0}
  end = List.reduce(at, {bad: start, good: start, either: start, t: 0}, {|r, a| {
    z = 1 - exp(-levels[a].leak)
    c = 1 - survival(r.t + 1) / survival(r.t)
    d = ${s.readiness.ceiling} * (1 - 2 ^ (-r.t * ${s.readiness.learning} / ${s.readiness.halfTimeMonths}))
    b = List.map(hs[a], {|h| loss(h * (1 - d))})
    q = List.map(qs[a], {|h| loss(h)})
    e = List.map(b, {|x, i| x + q[i] * (1 - x)})
    {bad: month(r.bad.u, r.bad.lost, b, z, c, o), good: month(r.good.u, r.good.lost, q, z, c, o),
     either: month(r.either.u, r.either.lost, e, z, c, o), t: r.t + 1}
  }})
  [end.bad.lost, end.good.lost, end.either.lost]
}
`;

const quantities = [];
(function collect(tree) {
  if (Array.isArray(tree)) tree.forEach(collect);
  else if (tree && typeof tree === "object") {
    if ("p50" in tree) quantities.push(tree);
    else Object.values(tree).forEach(collect);
  }
})({ ...scenario, modifications: [] });

const certain = await run(`${model}\ndraw(${s.copy.lagMonths})`);
["bad", "good", "either"].forEach((name, i) => console.log(`certain_${name} ${certain.value[i]}`));

const DRAWS = 60;
const lags = Array.from({ length: DRAWS }, (_, i) => s.copy.lagMonths * (1 + i / 100)).join(", ");
const empty = await warm(`${model}\n1`);
const many = await warm(`${model}\nList.map([${lags}], {|lag| draw(lag)[0]})`);
console.log(`ledgers_ns ${((many.millis - empty.millis) * 1e6) / DRAWS / s.horizonMonths}`);

// As many quantities of the same ranges as one plan draws; Squiggle has no such metalog, so lognormal.
const some = quantities.slice(0, 60).map((q, i) => `q${i} = SampleSet(${q.p05} to ${q.p95})`);
const names = some.map((_, i) => `mean(q${i})`).join(" + ");
// It samples 1,000 times, the table 4,096 times.
const samples = await warm(`${some.join("\n")}\n${names}`);
console.log(`sampling_ms ${(samples.millis * 4096) / 1000}`);
