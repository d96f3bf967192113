import type { Change, Comparison } from "#lib/report/change.ts";
import { compareAddresses } from "./compare/addresses.ts";
import { compareBlacklists } from "./compare/blacklists.ts";
import { compareChecks } from "./compare/checks.ts";
import { compareDkim } from "./compare/dkim.ts";
import { compareDmarc } from "./compare/dmarc.ts";
import { compareMtaSts } from "./compare/mta-sts.ts";
import { compareMx } from "./compare/mx.ts";
import { compareSpf } from "./compare/spf.ts";
import { compareBimi, compareDane, compareTlsRpt } from "./compare/transport.ts";
import type { Snapshot } from "./snapshot.ts";

const SUBJECTS = [
  compareMx,
  compareAddresses,
  compareSpf,
  compareDmarc,
  compareDkim,
  compareMtaSts,
  compareTlsRpt,
  compareBimi,
  compareDane,
  compareBlacklists,
];
const WORST_FIRST: readonly Change["direction"][] = ["worse", "neutral", "better"];

/** What somebody has changed between two snapshots of one domain. Pure; nothing is said of what one of the two does not know. */
export function compareSnapshots(before: Snapshot, after: Snapshot): Comparison {
  const changes = SUBJECTS.flatMap((compare) => compare(before, after));
  return {
    changes: WORST_FIRST.flatMap((direction) => changes.filter((one) => one.direction === direction)),
    checks: compareChecks(before, after),
    open: openQuestions(before, after),
  };
}

function openQuestions(before: Snapshot, after: Snapshot): string[] {
  const keys = [...Object.keys(before.records), ...Object.keys(after.records)];
  const open = keys.filter((key) => before.records[key] === null || after.records[key] === null);
  return [...new Set(open)].sort();
}
