import type { Answer } from "#lib/transport/types.ts";
import { parseSpf } from "./parse.ts";
import { selectRecord } from "./select.ts";

/** True where the SPF record lets nobody send: its first mechanism is `-all` (RFC 7208 §5.1). In: the answer to the TXT question. */
export function sendsNoMail(txt: Answer): boolean {
  const selection = selectRecord(txt);
  if (selection.status !== "ok") return false;
  const { terms, problems } = parseSpf(selection.text);
  const first = terms.find((term) => term.kind === "mechanism");
  return problems.length === 0 && first?.name === "all" && first.qualifier === "-";
}
