import { createHash, randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { openStore, type StoreLocation } from "#lib/store/open.ts";
import { keepRun } from "#lib/store/runs.ts";
import { reportOf } from "#lib/store/testing/report-of.ts";

// Keeps runs one after the other until somebody kills it, and tells each that it was told is kept.
export interface Acknowledged {
  run: string;
  times: number;
  /** SHA-256 of what is in the evidence, which begins with it too. */
  evidence: string;
}

const DOMAINS = 4;
const POLICIES = ["none", "quarantine", "reject"];
/** Octets before compression, which finds nothing: some pages of the database, as real evidence takes. */
const MOST_EVIDENCE = 100_000;

// Written by `startWriter`.
const store = await openStore(JSON.parse(process.argv[2] ?? "") as StoreLocation);
for (;;) {
  const domain = `d${random(DOMAINS)}.test`;
  const content = randomBytes(random(MOST_EVIDENCE)).toString("base64");
  const evidence = createHash("sha256").update(content).digest("hex");
  const report = reportOf(domain, { [`_dmarc.${domain}`]: `v=DMARC1; p=${POLICIES[random(POLICIES.length)]}` });
  const { run, times } = await keepRun(store, report, `${evidence} ${content}`, Date.now());
  const acknowledged: Acknowledged = { run, times, evidence };
  process.send?.(acknowledged);
  // So that starting the next writer is not held up by this one.
  await pause(random(10));
}

function random(below: number): number {
  return Math.floor(Math.random() * below);
}
