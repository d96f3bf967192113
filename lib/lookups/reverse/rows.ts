import { causeOf } from "#lib/engine/causes.ts";
import { host, seconds, shownName, text } from "#lib/lookups/questions/columns.ts";
import { type Forward, holdsAddress } from "#lib/protocols/iprev/evaluate.ts";
import { providerOfMx } from "#lib/protocols/providers/match.ts";
import type { Column, Row } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { isFailed, recordsOf } from "#lib/transport/read.ts";
import type { ReverseFacts } from "./facts.ts";

export const reverseColumns: readonly Column[] = [
  host("name", "Name of the address"),
  text("provider", "Provider"),
  text("addresses", "Addresses of the name"),
  { key: "status", label: "Leads back", kind: "outcome" },
  seconds("ttl", "TTL"),
  text("note", "Note"),
];

const NOTES = {
  failed: "No answer: {cause}",
  nodata: "The name has no address of this family",
  nxdomain: "The name does not exist (NXDOMAIN)",
  "not-asked": "Not asked: receivers ask about ten names at most",
} as const;
const MOST_SHOWN = 100;
const MOST_ADDRESSES = 10;

/** A row for each name of the address; the name that leads back stands first. */
export function reverseRows({ address, iprev }: ReverseFacts): Row[] {
  const records = recordsOf(iprev.ptr, "PTR");
  return iprev.names.slice(0, MOST_SHOWN).map((name, n) => {
    const forward = iprev.forward.find((one) => one.name === name);
    return {
      id: `name/${n}`,
      order: [n],
      state: "done",
      cells: {
        name: shownName(name),
        provider: providerOfMx(name)?.name ?? null,
        addresses: forward ? addressesOf(forward).slice(0, MOST_ADDRESSES).join(", ") || null : null,
        status: statusOf(forward, address),
        ttl: records.find(({ data }) => data.target === name)?.ttl ?? null,
        note: noteOf(forward),
      },
    };
  });
}

function addressesOf({ answer }: Forward): string[] {
  return [...recordsOf(answer, "A"), ...recordsOf(answer, "AAAA")].map(({ data }) => data.address);
}

function statusOf(forward: Forward | undefined, address: string): string {
  if (!forward) return "not asked";
  if (isFailed(forward.answer)) return "unknown";
  return holdsAddress(forward.answer, address) ? "confirmed" : "unconfirmed";
}

function noteOf(forward: Forward | undefined): string | null {
  if (!forward) return NOTES["not-asked"];
  const { answer } = forward;
  if (isFailed(answer)) return fill(NOTES.failed, { cause: causeOf(answer) });
  return answer.status === "ok" ? null : NOTES[answer.status];
}
