import "server-only";
import { reader } from "#components/language/reader.ts";
import { replaySuite } from "#lib/engine/replay-suite.ts";
import { domainReport } from "#lib/lookups/suites.ts";
import { type JudgedAgain, judgedAgain } from "#lib/report/judged-again.ts";
import type { SuiteReport } from "#lib/report/suite.ts";
import { readEvidence } from "#lib/transport/recording/recording-text.ts";
import { createSlots } from "#lib/transport/slots.ts";
import { log } from "./log.ts";
import { network } from "./network.ts";
import { suiteForReader } from "./readers-language.ts";

interface Judging {
  report: SuiteReport;
  evidence: string;
  /** The report as it is shown: hidden where it is to be, in the reader's language. */
  shown: SuiteReport;
  hide: ((report: SuiteReport) => SuiteReport) | null;
}

// One Next process holds several copies of a module; what is shared by all of them lives on globalThis.
const KEY = Symbol.for("mailvane.judgements");
const shared = globalThis as typeof globalThis & { [KEY]?: Map<string, JudgedAgain | null> };
const MOST = 200;
/** Whoever has a link may ask, and judging takes a processor for a moment: one at a time. */
const slots = createSlots(1);

/** What the rules of this process say of a frozen report, found out once for each language. Null where its evidence can no longer be judged. */
export async function judgeAgain(id: string, judging: Judging): Promise<JudgedAgain | null> {
  shared[KEY] ??= new Map();
  const judgements = shared[KEY];
  const key = `${id} ${reader().language}`;
  const leave = judgements.has(key) ? null : await slots.enter(true);
  try {
    const known = judgements.get(key);
    if (known !== undefined) return known;
    const judged = await judge(judging);
    judgements.set(key, judged);
    for (const oldest of judgements.keys()) if (judgements.size > MOST) judgements.delete(oldest);
    return judged;
  } finally {
    leave?.();
  }
}

async function judge({ report, evidence, shown, hide }: Judging): Promise<JudgedAgain | null> {
  try {
    const read = readEvidence(evidence);
    if (!read) return null;
    const { dnssec } = network().open({ budget: 0, signal: new AbortController().signal }).transport;
    const again = await replaySuite(domainReport, report, read, dnssec);
    return judgedAgain(shown, suiteForReader(hide ? hide(again) : again));
  } catch (error) {
    // Of a report of years ago: what was kept may be too different by now.
    log().error({ cause: error instanceof Error ? error.message : String(error) }, "a frozen report could not be judged again");
    return null;
  }
}
