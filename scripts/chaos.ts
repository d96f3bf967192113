import { parseArgs } from "node:util";
import { allCases } from "#lib/lab/chaos/cases.ts";
import { type CellResult, runCalm, runCell } from "#lib/lab/chaos/run-cell.ts";
import { cells } from "#lib/lab/chaos/weather.ts";
import { startLab } from "#lib/lab/lab.ts";
import { seeded } from "#lib/transport/node/message-testing/mutate.ts";
import { TIMING } from "#lib/transport/node/timing.ts";

// `npm run chaos`: every scenario through every weather. -- --cell TEXT: only the cells whose name holds it, once or more; --lookup ID; --seed N.
const { values } = parseArgs({
  options: {
    cell: { type: "string", multiple: true, default: [""] },
    lookup: { type: "string" },
    seed: { type: "string", default: "20261124" },
  },
});
const random = seeded(Number(values.seed));
const lab = await startLab();
const options = { lab, timing: { ...TIMING, step: 10_000 }, chance: () => random(2 ** 30) / 2 ** 30, abreast: 200, patience: 30_000 };
const cases = allCases().filter(({ lookup }) => values.lookup === undefined || lookup.id === values.lookup);
const started = performance.now();
const calm = await runCalm(cases, { ...options, abreast: 12 });
console.log(`${calm.length} scenarios. The calm network took ${seconds(started)}. Seed ${values.seed}.`);

const results: CellResult[] = [];
const chosen = values.cell.flatMap((text) => cells.filter(({ name }) => name.includes(text)));
for (const cell of new Set(chosen)) {
  const start = performance.now();
  const result = await runCell(cell, calm, options);
  results.push(result);
  const { checks, unknown, questions, answers, wrong } = result;
  console.log(
    `${cell.name}: ${checks} checks, ${unknown} not found out (${percent(unknown, checks)}), ${wrong.length} wrong, ${percent(answers, questions)} of ${questions} questions answered, ${seconds(start)}`,
  );
  for (const text of wrong) console.log(`  ${text}`);
}
const sum = (pick: (result: CellResult) => number) => results.reduce((total, result) => total + pick(result), 0);
const wrong = sum((result) => result.wrong.length);
console.log(`${sum(({ checks }) => checks)} checks in ${results.length} cells, ${wrong} wrong, ${seconds(started)}`);
await lab.close();
process.exit(wrong === 0 ? 0 : 1);

function percent(part: number, whole: number): string {
  return `${((part / Math.max(1, whole)) * 100).toFixed(2)} %`;
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
