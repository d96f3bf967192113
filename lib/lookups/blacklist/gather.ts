import { streaming } from "#lib/engine/channel.ts";
import { itemOf } from "#lib/protocols/dnsbl/query-name.ts";
import type { Row } from "#lib/report/schema.ts";
import type { Transport } from "#lib/transport/types.ts";
import type { BlacklistFacts, Subject } from "./facts.ts";
import { gatherSubject, type Push } from "./gather-subject.ts";
import type { BlacklistInput } from "./input.ts";
import { receivingAddresses } from "./receiving.ts";

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
