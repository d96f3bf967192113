import { killRounds } from "#lib/store/testing/killing/kill-rounds.ts";
import { databases, removePlaces } from "#lib/store/testing/places.ts";

// `npm run test:durability`: two processes write to one store, and a hundred times one of them is killed with SIGKILL; on each database. `-- 500` for as many rounds.
const rounds = Number(process.argv[2] ?? 100);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error("Name a number of rounds: npm run test:durability -- 100");
  process.exit(2);
}
for (const database of databases) {
  const { acknowledged, lost } = await killRounds(await database.place(), rounds, (round) => {
    if (process.stdout.isTTY) process.stdout.write(`\r${database.name}: round ${round} of ${rounds}`);
  });
  for (const problem of lost) console.error(`\n${database.name}: ${problem}`);
  console.log(
    `${process.stdout.isTTY ? "\r" : ""}${database.name}: ${rounds} rounds, ${acknowledged.toLocaleString("en")} runs acknowledged, ${lost.length} lost`,
  );
  if (lost.length > 0 || acknowledged === 0) process.exitCode = 1;
}
await removePlaces();
