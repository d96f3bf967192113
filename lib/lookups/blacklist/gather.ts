import { streaming } from "#lib/engine/channel.ts";
import { itemFor, itemOf, shownName } from "#lib/protocols/dnsbl/query-name.ts";
import { listsFor, type Selected } from "#lib/protocols/dnsbl/selection.ts";
import type { Row } from "#lib/report/schema.ts";
import type { Transport } from "#lib/transport/types.ts";
import { ask } from "./ask.ts";
import type { BlacklistFacts, Cause, ListResult, Subject } from "./facts.ts";
import type { BlacklistInput } from "./input.ts";
import { receivingAddresses } from "./receiving.ts";
import { pendingRow, resultRow } from "./rows.ts";

type Push = (row: Row) => void;

/**
 * Asks every list that serves the target, all at once; for a domain also, as soon as they are known, the address lists about the
 * addresses that receive its mail.
 */
export function gather({ target }: BlacklistInput, transport: Transport): AsyncGenerator<Row, BlacklistFacts, void> {
  return streaming(async (push) => {
    const given: Subject = { number: 0, text: target, kind: itemOf(target).kind, role: "given", host: null };
    const receiving = given.kind === "domain" ? gatherReceiving(target, transport, push) : null;
    const [own, others] = await Promise.all([gatherSubject(given, transport, push), receiving]);
    const subjects = [{ subject: given, results: own }, ...(others?.subjects ?? [])];
    return {
      target,
      kind: given.kind,
      results: subjects.flatMap(({ results }) => results),
      notPublic: subjects.flatMap(({ subject }) => {
        const scope = subject.kind === "domain" ? "public" : transport.scope(subject.text);
        return scope === "public" ? [] : [{ subject, scope }];
      }),
      receiving: others && { addresses: others.subjects.length, unanswered: others.unanswered, leftOut: others.leftOut },
    };
  });
}

async function gatherReceiving(domain: string, transport: Transport, push: Push) {
  const { addresses, unanswered, leftOut } = await receivingAddresses(domain, transport.resolver);
  const subjects = addresses.map(
    ({ address, kind, host }, i): Subject => ({ number: i + 1, text: address, kind, role: "receiving", host }),
  );
  const results = await Promise.all(subjects.map((subject) => gatherSubject(subject, transport, push)));
  return { subjects: subjects.map((subject, i) => ({ subject, results: results[i] ?? [] })), unanswered, leftOut };
}

function gatherSubject(subject: Subject, transport: Transport, push: Push): Promise<ListResult[]> {
  const selected = listsFor(subject.kind, (zone) => transport.blacklists.key(zone));
  const isPublic = subject.kind === "domain" || transport.scope(subject.text) === "public";
  for (const { list } of selected) push(pendingRow(subject, list));
  return Promise.all(
    selected.map(async (one) => {
      const cause = isPublic ? missingKey(one) : ({ key: "not-public", params: { address: subject.text } } as const);
      const result = cause ? skipped(one, subject, cause) : await ask(one.list, subject, transport, (early) => push(resultRow(early)));
      push(resultRow(result));
      return result;
    }),
  );
}

function missingKey({ list, missingKey }: Selected): Cause | null {
  return missingKey ? { key: "missing-key", params: { registration: list.registration ?? list.operator } } : null;
}

function skipped({ list }: Selected, subject: Subject, cause: Cause): ListResult {
  const question = shownName(list, itemFor(list, subject.text));
  return { subject, list, outcome: "skipped", codes: [], meanings: [], reason: null, milliseconds: null, cause, question };
}
