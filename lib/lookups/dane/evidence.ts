import { causeOf } from "#lib/engine/causes.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { isAbsent, isFailed } from "#lib/transport/read.ts";
import { recordText } from "#lib/transport/record-text.ts";
import type { Answer, RecordOf, RecordType } from "#lib/transport/types.ts";
import type { ServerFacts, TlsaSet, VisitFacts } from "./facts.ts";
import { whyUnseen } from "./unseen.ts";

const TEXTS = {
  secure: "signed: {server} has validated it (AD)",
  own: "signed: validated from the keys of the root",
  insecure: "not signed",
  certificate: "certificate of {subject}, key SHA-256 {digest}",
} as const;
const ABSENCE = { nxdomain: "NXDOMAIN: the name does not exist", nodata: "NODATA: the name exists and has no such record" } as const;
const MOST_LINES = 10;

/** The records of a set as they came, or what came in their place. */
export function answerEvidence(name: string, type: RecordType, answer: Answer): Evidence[] {
  const source = sourceOf(name, type, answer);
  if (answer.status === "ok")
    return answer.records.slice(0, MOST_LINES).map((record) => ({ ...source, text: visible(recordText(record)) }));
  return [{ ...source, text: isAbsent(answer) ? ABSENCE[answer.status] : isFailed(answer) ? visible(causeOf(answer)) : "" }];
}

/** Whether an answer is validated, and by whom. */
export function securityEvidence(name: string, type: RecordType, answer: Answer): Evidence {
  const secure = !isFailed(answer) && answer.authentic;
  const text = secure ? (answer.validatedBy === "mailvane" ? TEXTS.own : TEXTS.secure) : TEXTS.insecure;
  return { ...sourceOf(name, type, answer), text: fill(text, { server: answer.server ?? "" }) };
}

export function recordEvidence({ name, answer }: TlsaSet, record: RecordOf<"TLSA">, note?: string): Evidence {
  return { ...sourceOf(name, "TLSA", answer), text: visible(recordText(record)), ...(note && { note }) };
}

/** What one connection to a server has shown. */
export function visitEvidence({ host }: ServerFacts, visit: VisitFacts): Evidence {
  const { session, keyDigest } = visit;
  const { address, port } = session.destination;
  const subject = session.tls?.chain[0].subject;
  const text = subject === undefined ? whyUnseen(visit) : fill(TEXTS.certificate, { subject: visible(subject), digest: keyDigest ?? "" });
  const source = `${visible(host)} [${address}]:${port}`;
  return { source, text, ...(session.exchange !== undefined && { exchange: session.exchange }) };
}

function sourceOf(name: string, type: RecordType, answer: Answer): Pick<Evidence, "source" | "exchange"> {
  return { source: `${visible(name)} ${type}`, ...(answer.exchange !== undefined && { exchange: answer.exchange }) };
}
