import { shownName } from "#lib/lookups/questions/columns.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import type { CompareFacts, Party, Said } from "./facts.ts";
import type { Question } from "./questions.ts";
import { sayingOf } from "./statement.ts";
import type { Variant } from "./variants.ts";

const TEXTS = { others: "{servers} and {count} more", serial: "serial {serial}" } as const;
const MOST_NAMED = 4;
const MOST_CHARACTERS = 1_000;

/** One answer, and who gives it: the evidence is the answer of the first. */
export function variantEvidence({ name, type }: Question, { said, saying }: Variant): Evidence[] {
  const [first] = said;
  if (!first) return [];
  return [{ ...source(name, type, first), text: cut(saying), note: serversOf(said.map(({ party }) => party)) }];
}

/** What one party said in place of an answer. */
export function statementEvidence({ name, type }: Question, said: Said): Evidence {
  return { ...source(name, type, said), text: cut(sayingOf(said.statement)) };
}

/** The serial number that each name server tells. */
export function serialEvidence({ search, serials }: CompareFacts): Evidence[] {
  return serials.flatMap(({ party, serial, exchange }) =>
    serial === null
      ? []
      : [
          {
            source: `${shownName(search.zone ?? "")} SOA, ${partyName(party)}`,
            text: fill(TEXTS.serial, { serial }),
            ...(exchange !== null && { exchange }),
          },
        ],
  );
}

/** A server as people tell it from others: by its name, and by its address where there is one. */
export function partyName({ role, name, address }: Party): string {
  const shown = role === "own" ? "your resolver" : role === "authority" ? shownName(name) : name;
  return address === null || role !== "authority" ? shown : `${shown} (${address})`;
}

/** Several servers in one line. */
export function serversOf(parties: readonly Party[]): string {
  const names = parties.map(partyName);
  const named = names.slice(0, MOST_NAMED).join(", ");
  return names.length <= MOST_NAMED ? named : fill(TEXTS.others, { servers: named, count: names.length - MOST_NAMED });
}

function source(name: string, type: string, { party, statement }: Said): Pick<Evidence, "source" | "exchange"> {
  return {
    source: `${shownName(name)} ${type}, ${partyName(party)}`,
    ...(statement.exchange !== null && statement.exchange > 0 && { exchange: statement.exchange }),
  };
}

function cut(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}
