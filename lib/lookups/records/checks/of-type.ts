import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { type Check, checkOn, fail, pass, skip, unknown } from "#lib/engine/check.ts";
import type { Asked } from "#lib/lookups/questions/asked.ts";
import { recordEvidence } from "#lib/lookups/questions/evidence.ts";
import type { RecordDeclaration } from "#lib/lookups/records/declaration.ts";
import type { RecordFacts } from "#lib/lookups/records/facts.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed, recordsOf } from "#lib/transport/read.ts";
import type { ResourceRecord } from "#lib/transport/types.ts";

const recordCheck = checkOn<RecordFacts>();
const MOST_SHOWN = 10;

/** The checks that only one type has, or few. */
export function checksOfType(id: string, { type }: RecordDeclaration): Check<RecordFacts>[] {
  switch (type) {
    case "A":
    case "AAAA":
      return [addressNotPublic(id)];
    case "CNAME":
      return [aliasBesideOthers];
    case "NSEC3PARAM":
      return [iterations];
    default:
      return [];
  }
}

function addressNotPublic(id: string) {
  return recordCheck({
    id: `${id}/address-not-public`,
    severity: "warning",
    title: "Every address is on the public Internet",
    failureTitle: "{count} {count|address is|addresses are} not on the public Internet",
    why: "Whoever looks the name up from elsewhere cannot reach such an address, or reaches a machine of their own that has the same one.",
    fix: "Publish the public address, or keep the name in a zone that only your network sees.",
    details: { unanswered: UNANSWERED, none: "{name} has no address of this family." },
    references: [rfc(6890, "2.2")],
    test(facts) {
      const { name, type, answer, notPublic } = facts;
      if (isFailed(answer)) return unknown("unanswered", unanswered(visible(name), type, answer));
      if (answer.status !== "ok") return skip("none", { name: visible(name) });
      if (notPublic.length === 0) return pass();
      const evidence = notPublic.slice(0, MOST_SHOWN).map(({ record, scope }) => recordEvidence(facts, record, scope));
      return fail(evidence, { params: { count: notPublic.length } });
    },
  });
}

const aliasBesideOthers = recordCheck({
  id: "cname/alias-beside-others",
  severity: "error",
  title: "An alias stands alone at its name",
  failureTitle: "{name} is an alias and has {types} records too",
  why: "A name that is an alias has no other data. Which of both a resolver gives depends on what it was asked first: mail, web or proofs of ownership work for some and not for others.",
  fix: "Remove the alias and publish the records of its target, or remove the other records. At the top of a zone, which always has SOA and NS records, no alias can stand.",
  details: { unanswered: UNANSWERED, "no-alias": "{name} is no alias." },
  references: [rfc(1034, "3.6.2"), rfc(2181, "10.1")],
  test(facts) {
    const { name, type, answer, alias } = facts;
    if (isFailed(answer)) return unknown("unanswered", unanswered(visible(name), type, answer));
    if (!alias) return skip("no-alias", { name: visible(name) });
    const others = alias.beside.map((asked) => ({ asked, records: recordsOf(asked.answer, "CNAME").length > 0 ? [] : recordsIn(asked) }));
    const found = others.filter(({ records }) => records.length > 0);
    if (found.length > 0) {
      const evidence = found.flatMap(({ asked, records }): Evidence[] =>
        records.slice(0, 1).map((record) => recordEvidence(asked, record)),
      );
      const own = recordsOf(answer, "CNAME").map((record) => recordEvidence(facts, record));
      return fail([...own, ...evidence], { params: { name: visible(name), types: found.map(({ asked }) => asked.type).join(", ") } });
    }
    for (const { name, type, answer } of alias.beside) {
      if (isFailed(answer)) return unknown("unanswered", unanswered(visible(name), type, answer));
    }
    return pass();
  },
});

/** Records of the very type asked: an alias in their place does not count. */
function recordsIn({ answer, type }: Asked): ResourceRecord[] {
  return answer.status === "ok" ? answer.records.filter((record) => record.type === type) : [];
}

const iterations = recordCheck({
  id: "nsec3param/iterations",
  severity: "warning",
  title: "Names are hashed once, with no extra iterations",
  failureTitle: "Names are hashed with {iterations} extra {iterations|iteration|iterations}",
  why: "Extra iterations protect nothing and cost every resolver work. Above a limit of their own, resolvers take the zone as unsigned or answer SERVFAIL.",
  fix: "Set the iterations to 0 and the salt to empty, written “1 0 0 -”.",
  details: { unanswered: UNANSWERED, none: "{name} has no such record." },
  references: [rfc(9276, "3.1")],
  test(facts) {
    const { name, type, answer } = facts;
    if (isFailed(answer)) return unknown("unanswered", unanswered(visible(name), type, answer));
    const records = recordsOf(answer, "NSEC3PARAM");
    if (records.length === 0) return skip("none", { name: visible(name) });
    const costly = records.filter(({ data }) => data.iterations > 0);
    if (costly.length === 0) return pass();
    const most = Math.max(...costly.map(({ data }) => data.iterations));
    return fail(
      costly.slice(0, MOST_SHOWN).map((record) => recordEvidence(facts, record)),
      { params: { iterations: most } },
    );
  },
});
