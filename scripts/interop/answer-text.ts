import { dataText } from "#lib/transport/record-text.ts";
import type { Answer } from "#lib/transport/types.ts";

export const NONE = "no answer";

/** What an answer says, in one line: equal where two answers say the same. TTLs run down and are left out; what is no answer is one and the same. */
export function answerText(answer: Answer): string {
  if (answer.status === "ok") {
    const data = answer.records.map((record) => `${record.type} ${dataText(record)}`).sort();
    return `ok ${[...answer.cname.map((name) => `-> ${name}`), ...data].join(" | ")}`;
  }
  if (answer.status === "nodata" || answer.status === "nxdomain")
    return [answer.status, ...answer.cname.map((name) => `-> ${name}`)].join(" | ");
  return NONE;
}
