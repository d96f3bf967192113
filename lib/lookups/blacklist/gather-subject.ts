import { type Item, itemFor, itemOf, shownName } from "#lib/protocols/dnsbl/query-name.ts";
import { listsFor, type Selected } from "#lib/protocols/dnsbl/selection.ts";
import type { Row } from "#lib/report/schema.ts";
import type { Transport } from "#lib/transport/types.ts";
import { ask } from "./ask.ts";
import type { Cause, ListResult, Subject } from "./facts.ts";
import { pendingRow, resultRow } from "./rows.ts";

export type Push = (row: Row) => void;

/** Asks every list that serves such a subject about it, all at once. Of an address that is not public none is asked. */
export function gatherSubject(subject: Subject, transport: Transport, push: Push): Promise<ListResult[]> {
  const selected = listsFor(subject.kind, (zone) => transport.blacklists.key(zone));
  const item = itemOf(subject.text);
  const isPublic = subject.kind === "domain" || transport.scope(subject.text) === "public";
  for (const { list } of selected) push(pendingRow(subject, list));
  return Promise.all(
    selected.map(async (one) => {
      const cause = isPublic ? missingKey(one) : ({ key: "not-public", params: { address: subject.text } } as const);
      const result = cause
        ? skipped(one, subject, item, cause)
        : await ask(one.list, subject, item, transport, (early) => push(resultRow(early)));
      push(resultRow(result));
      return result;
    }),
  );
}

function missingKey({ list, missingKey }: Selected): Cause | null {
  return missingKey ? { key: "missing-key", params: { registration: list.registration ?? list.operator } } : null;
}

function skipped({ list }: Selected, subject: Subject, item: Item, cause: Cause): ListResult {
  const question = shownName(list, itemFor(list, item));
  return { subject, list, outcome: "skipped", codes: [], meanings: [], reason: null, milliseconds: null, cause, question };
}
