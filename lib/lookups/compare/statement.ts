import { causeOf } from "#lib/engine/causes.ts";
import { visible } from "#lib/report/visible.ts";
import { isAbsent, isFailed, isType, latin1 } from "#lib/transport/read.ts";
import { dataText } from "#lib/transport/record-text.ts";
import type { ServerMessage, ServerReply } from "#lib/transport/server-types.ts";
import type { Answer, ResourceRecord } from "#lib/transport/types.ts";
import type { Question } from "./questions.ts";

/** What somebody says to a question. Two statements agree when their texts are equal. */
export type Statement = { milliseconds: number | null; exchange: number | null } & (
  | { kind: "records"; lines: string[]; ttl: number }
  /** Proof of absence. */
  | { kind: "absent"; text: string }
  /** It answered, and the answer says nothing of the name. */
  | { kind: "evasive"; text: string }
  /** Nothing that could be read came: what it would have said is not known. */
  | { kind: "silent"; text: string; status: string }
);

/** The kinds that say what stands at the name. */
export type Told = Extract<Statement, { kind: "records" | "absent" }>;

const NOERROR = 0;
const NXDOMAIN = 3;
const TEXTS = {
  nodata: "No such record",
  nxdomain: "No such name (NXDOMAIN)",
  referral: "It names other servers: the zone is not its own",
  "not-authoritative": "It answers without authority: the zone is not its own",
  truncated: "The answer is cut short, over TCP too",
} as const;

// MX 5 stands before MX 10.
const collator = new Intl.Collator("en", { numeric: true });

function byNumber(a: string, b: string): number {
  // What the collator holds to be equal has an order all the same: equal sets must give equal texts.
  return collator.compare(a, b) || (a < b ? -1 : 1);
}

export function isTold(statement: Statement): statement is Told {
  return statement.kind === "records" || statement.kind === "absent";
}

/** What two statements are compared by. */
export function sayingOf(statement: Statement): string {
  return statement.kind === "records" ? statement.lines.join("\n") : statement.text;
}

/** What a name server of the zone, or a public resolver, says. A name server must speak for the zone (RFC 1034 §4.3.1). */
export function statementOf(reply: ServerReply, question: Question, role: "authority" | "resolver"): Statement {
  if (reply.status !== "ok")
    return { kind: "silent", text: reply.cause, status: reply.status, milliseconds: null, exchange: reply.exchange ?? null };
  const { milliseconds, exchange } = reply;
  const heard = { milliseconds: Math.round(milliseconds * 10) / 10, exchange };
  const evasion = evasionOf(reply, role);
  if (evasion !== null) return { kind: "evasive", text: evasion, ...heard };
  return { ...told(reply.answers, question, reply.rcode === NXDOMAIN), ...heard };
}

/** The same of our own resolvers, whose answer comes without its message. */
export function statementOfAnswer(answer: Answer, question: Question): Statement {
  const exchange = answer.exchange ?? null;
  if (isFailed(answer)) {
    const status = answer.status === "servfail" || answer.status === "refused" ? "evasive" : "silent";
    const text = causeOf(answer);
    return status === "evasive"
      ? { kind: status, text, milliseconds: null, exchange }
      : { kind: status, text, status: answer.status, milliseconds: null, exchange };
  }
  const records = answer.status === "ok" ? answer.records : [];
  return { ...told(records, question, isAbsent(answer) && answer.status === "nxdomain"), milliseconds: null, exchange };
}

function evasionOf(
  { rcode, rcodeText, authoritative, truncated, answers, authorities }: ServerMessage,
  role: "authority" | "resolver",
): string | null {
  if (rcode !== NOERROR && rcode !== NXDOMAIN) return rcodeText;
  if (truncated) return TEXTS.truncated;
  if (role === "resolver" || authoritative) return null;
  return answers.length === 0 && authorities.some(({ type }) => type === "NS") ? TEXTS.referral : TEXTS["not-authoritative"];
}

/** What stands at the very name asked: an alias there is the answer, for everybody must tell the same one. */
function told(answers: readonly ResourceRecord[], { name, type, begins }: Question, nxdomain: boolean) {
  const here = answers.filter((record) => record.name === name);
  const alias = here.filter((record) => record.type === "CNAME");
  const records = alias.length > 0 ? alias : here.filter((record) => record.type === type && fits(record, begins));
  const lines = records.map((record) => visible(`${record.type === type ? "" : "CNAME "}${dataText(record)}`)).sort(byNumber);
  if (lines.length > 0) return { kind: "records" as const, lines: [...new Set(lines)], ttl: Math.min(...records.map(({ ttl }) => ttl)) };
  // Of records told by their beginning it is the same whether others stand there or none.
  return { kind: "absent" as const, text: nxdomain && begins === undefined ? TEXTS.nxdomain : TEXTS.nodata };
}

function fits(record: ResourceRecord, begins: string | undefined): boolean {
  if (begins === undefined) return true;
  return isType(record, "TXT") && latin1(record.data.strings).toLowerCase().startsWith(begins);
}
