import { causeOf } from "#lib/engine/causes.ts";
import { type Interpretation, interpret } from "#lib/protocols/dnsbl/interpret.ts";
import type { Dnsbl } from "#lib/protocols/dnsbl/schema.ts";
import { isAbsent, isFailed, recordsOf } from "#lib/transport/read.ts";
import type { Answer, ListHealth } from "#lib/transport/types.ts";
import type { CauseKey } from "./causes.ts";
import type { Cause, ListOutcome } from "./facts.ts";

export interface Decision {
  outcome: ListOutcome;
  codes: string[];
  meanings: string[];
  cause: Cause | null;
}

/** What the list data of an answer amounts to, by what the list is for. */
const OUTCOMES: Record<Dnsbl["action"], ListOutcome> = { block: "listed", informational: "informational", allow: "allow-listed" };
const UNTRUSTED: Partial<Record<ListHealth["state"], CauseKey>> = {
  refused: "refused-test",
  silent: "silent",
  wildcard: "wildcard",
  unreachable: "unreachable",
};

/** The decision that a self-test makes by itself: a list that failed it is not asked. Null when the list may be asked. */
export function decideByHealth(health: ListHealth): Decision | null {
  const key = UNTRUSTED[health.state];
  return key ? unknown(key, { detail: health.detail }) : null;
}

/** The decision that an answer makes whatever the self-test says. Null when it depends on the self-test. */
export function decideByAnswer(list: Dnsbl, answer: Answer): Decision | null {
  if (answer.status === "refused") return unknown("refused-question", { meaning: list.errorCodes.named.REFUSED ?? causeOf(answer) });
  if (isFailed(answer)) return unknown("no-answer", { cause: causeOf(answer) });
  const read = readAnswer(list, answer);
  if (read?.sense === "error") {
    const meaning = read.meanings[0] ?? "the question was not answered";
    return { ...unknown("refused-code", { codes: read.codes.join(", "), meaning }), codes: read.codes };
  }
  if (read?.sense === "foreign" || read?.sense === "undocumented")
    return { ...unknown(read.sense, { codes: read.codes.join(", ") }), codes: read.codes };
  return null;
}

/** The decision of an answer from a list whose self-test is known. */
export function decide(list: Dnsbl, answer: Answer, health: ListHealth): Decision {
  const certain = decideByAnswer(list, answer) ?? decideByHealth(health);
  if (certain) return certain;
  const read = readAnswer(list, answer);
  if (!read) {
    const unconfirmed = health.state === "untested";
    const cause: Cause | null = unconfirmed ? { key: "unconfirmed", params: {} } : null;
    return { outcome: unconfirmed ? "unconfirmed" : "not-listed", codes: [], meanings: [], cause };
  }
  const outcome = read.sense === "listed" ? OUTCOMES[list.action] : read.sense === "policy" ? "policy" : "informational";
  return { outcome, codes: read.codes, meanings: read.meanings, cause: null };
}

function readAnswer(list: Dnsbl, answer: Answer): Interpretation | null {
  if (isAbsent(answer)) return null;
  const addresses = recordsOf(answer, "A").map((record) => record.data.address);
  return addresses.length > 0 ? interpret(list, addresses) : null;
}

function unknown(key: CauseKey, params: Cause["params"]): Decision {
  return { outcome: "unknown", codes: [], meanings: [], cause: { key, params } };
}
