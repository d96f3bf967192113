import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { startLab } from "#lib/lab/lab.ts";
import { dnssecScenarios } from "#lib/lookups/dnssec/scenarios.ts";
import type { Status } from "#lib/protocols/dnssec/status.ts";
import { createNetwork } from "#lib/transport/node/network.ts";
import type { RecordType } from "#lib/transport/types.ts";
import { abreast } from "./abreast.ts";
import { ourStatus, whyStatusesDiffer } from "./statuses.ts";
import { type Count, Tally } from "./tally.ts";

const ABREAST = 6; // processes
const run = promisify(execFile);

/** Our validation beside that of delv, on every DNSSEC scenario of the demo network, behind its resolver. */
export async function compareDelv(program: string, folder: string): Promise<Count> {
  const tally = new Tally("Our validation beside delv");
  const lab = await startLab();
  const network = createNetwork({ resolvers: [lab.address], network: "demo", dnsblKeys: {}, demo: lab.servers });
  const anchors = join(folder, "delv");
  writeFileSync(anchors, anchorsText(lab.servers.anchors));
  const { transport } = network.open({ budget: Number.POSITIVE_INFINITY, signal: new AbortController().signal });
  // Silence is not a verdict.
  const targets = dnssecScenarios.flatMap(({ id, input, zones }) => (zones.length > 0 && id !== "silent" ? [input.target] : []));
  const questions = targets.flatMap((target): [string, RecordType][] => [
    [target, "A"],
    [`nobody.${target}`, "A"],
  ]);
  try {
    await abreast(questions, ABREAST, async ([name, type]) => {
      const ours = await ourStatus(transport, name, type);
      const theirs = await delvStatus([program, lab.address, anchors], name, type);
      tally.compare(`${name} ${type}`, "delv", ours, theirs, () => whyStatusesDiffer(name, "delv"));
    });
  } finally {
    network.close();
    await lab.close();
  }
  return tally.close();
}

async function delvStatus([program, address, anchors]: readonly [string, string, string], name: string, type: RecordType): Promise<Status> {
  const [host, port = ""] = address.split(":");
  const answered = await run(program, [`@${host}`, "-p", port, "-a", anchors, "+root=.", name, type]).catch((error) => error);
  const text = `${answered.stdout ?? ""}${answered.stderr ?? ""}`;
  if (/unsigned answer/.test(text)) return "insecure";
  if (/fully validated|resolution failed: ncache/.test(text)) return "secure";
  return /resolution failed|validating/.test(text) ? "bogus" : "indeterminate";
}

function anchorsText(anchors: readonly string[]): string {
  const lines = anchors.map((anchor) => {
    const [tag, algorithm, digestType, digest] = anchor.split(" ");
    return `"." static-ds ${tag} ${algorithm} ${digestType} "${digest}";`;
  });
  return `trust-anchors { ${lines.join(" ")} };\n`;
}
