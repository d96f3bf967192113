import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { planLab } from "#lib/lab/lab.ts";
import { compareClient } from "./interop/client-others.ts";
import { compareDelv } from "./interop/delv.ts";
import { compareInNamespace, namespaceProblem } from "./interop/in-namespace.ts";
import { SOFTWARE } from "./interop/name-servers.ts";
import { obtainPrograms } from "./interop/programs.ts";
import { type Count, sumOf } from "./interop/tally.ts";
import { compareWalk } from "./interop/walk-others.ts";
import { writeZoneFiles } from "./interop/zone-files.ts";

// `npm run test:interop`: codec, client, walk and validation beside nsd, knot, BIND, unbound and delv, as far as they are installed. Ends with 1 where somebody says
// something else than we do and nothing explains it, with 2 where there was nobody to compare with.
const NOTHING_COMPARED = 2;
const programs = obtainPrograms();
const folder = mkdtempSync(join(tmpdir(), "mailvane-interop-"));
const plan = await planLab();
const files = writeZoneFiles(plan.zones.values(), folder);
const counts: Count[] = [];
try {
  const servers = SOFTWARE.flatMap((software) => {
    const program = programs[software.name];
    return program === null ? [] : [{ software, program }];
  });
  for (const { software, program } of servers)
    counts.push(await compareClient(software, program, { plan, files, folder, dig: programs.dig }));
  if (servers.length > 0) counts.push(await compareWalk(servers, plan, files, folder));
  if (programs.delv) counts.push(await compareDelv(programs.delv, folder));
  if (programs.unbound) {
    const problem = namespaceProblem();
    if (problem === null) counts.push(...(await compareInNamespace(programs.unbound)));
    else console.log(`The walk is not compared with unbound: ${problem}.`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
const { compared, explained, unexplained } = sumOf(counts);
console.log(`${compared} comparisons, ${explained} explained differences, ${unexplained} unexplained differences`);
if (compared === 0) console.log("Nothing was compared.");
process.exitCode = compared === 0 ? NOTHING_COMPARED : unexplained > 0 ? 1 : 0;
