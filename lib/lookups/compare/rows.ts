import { code, host, address as ip, number, seconds, shownName, text } from "#lib/lookups/questions/columns.ts";
import type { Column, Row } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import type { CompareFacts, Party, Said } from "./facts.ts";
import type { Question } from "./questions.ts";
import { isTold, type Statement, sayingOf } from "./statement.ts";
import { variantsOf } from "./variants.ts";

export const compareColumns: readonly Column[] = [
  text("question", "Record"),
  host("name", "Name"),
  code("type", "Type"),
  text("role", "Role"),
  host("server", "Server"),
  ip("address", "Address"),
  { key: "status", label: "Status", kind: "outcome" },
  number("variant", "Answer no."),
  code("answer", "Answer"),
  number("serial", "Serial"),
  seconds("ttl", "TTL left"),
  { key: "milliseconds", label: "Time", kind: "milliseconds" },
  text("note", "Note"),
];

const ROLES: readonly Party["role"][] = ["authority", "own", "resolver"];
const OWN = "Your resolver";
const NOTES = {
  filters: "It answers otherwise on purpose where it holds a name to be dangerous",
  evasive: "It says nothing of the name: {text}",
  silent: "No answer: {text}",
} as const;
/** Lines of an answer that a cell shows. */
const MOST_LINES = 40;

/** A server that is being asked. */
export function pendingRow(question: Question, party: Party): Row {
  return { ...place(question, party), state: "pending", cells: cells(question, party) };
}

/** What a server said, before it is known who differs. */
export function saidRow(question: Question, { party, statement }: Said): Row {
  return { ...place(question, party), state: "done", cells: { ...cells(question, party), ...heard(statement) } };
}

/** Every row once more, with who differs and the serial numbers. */
export function compareRows({ comparisons, serials }: CompareFacts): Row[] {
  return comparisons.flatMap((comparison) => {
    const { question, said } = comparison;
    const variants = variantsOf(comparison);
    return said.map(({ party, statement }): Row => {
      const variant = isTold(statement) ? variants.findIndex(({ saying }) => saying === sayingOf(statement)) + 1 : null;
      const serial = serials.find((one) => one.party.id === party.id)?.serial ?? null;
      const note = variant !== null && variant > 1 && party.filters ? NOTES.filters : noteOf(statement);
      const status = variant === null ? statement.kind : variant === 1 ? "agrees" : "differs";
      return {
        ...saidRow(question, { party, statement }),
        cells: { ...cells(question, party), ...heard(statement), status, variant, serial, note },
      };
    });
  });
}

function place({ id, place }: Question, { id: party, role, name, address }: Party): Pick<Row, "id" | "order"> {
  return { id: `${id}/${party}`, order: [place, ROLES.indexOf(role), role === "resolver" ? party : name, address ?? ""] };
}

function cells({ label, name, type }: Question, party: Party): Row["cells"] {
  const server = party.role === "own" ? OWN : party.role === "authority" ? shownName(party.name) : party.name;
  const empty = { status: null, variant: null, answer: null, serial: null, ttl: null, milliseconds: null, note: null };
  return { question: label, name: shownName(name), type, role: party.role, server, address: party.address, ...empty };
}

function heard(statement: Statement): Row["cells"] {
  const { milliseconds } = statement;
  if (statement.kind !== "records")
    return { milliseconds, answer: statement.kind === "absent" ? statement.text : null, note: noteOf(statement) };
  const { lines, ttl } = statement;
  const more = lines.length > MOST_LINES ? [`… +${lines.length - MOST_LINES}`] : [];
  return { milliseconds, answer: [...lines.slice(0, MOST_LINES), ...more].join("\n"), ttl };
}

function noteOf(statement: Statement): string | null {
  return isTold(statement) ? null : fill(NOTES[statement.kind], { text: statement.text });
}
