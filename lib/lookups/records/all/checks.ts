import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { type Check, checkOn, fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { type Asked, aliasesOf } from "#lib/lookups/questions/asked.ts";
import { absence, recordEvidence } from "#lib/lookups/questions/evidence.ts";
import { absenceEvidence } from "#lib/lookups/txt-records/evidence.ts";
import type { Params } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import { type AllFacts, aliasQuestion, denial, followed, recordsIn } from "./facts.ts";

const allCheck = checkOn<AllFacts>();

const nameDoesNotExist = allCheck({
  id: "records/name-does-not-exist",
  severity: "warning",
  title: "The name exists",
  failureTitle: "{name} does not exist",
  why: "The zone's name servers say that there is nothing at this name and nothing beneath it (NXDOMAIN). Whatever uses the name gets an error.",
  fix: "If the name is meant to exist, look for a slip in its spelling, and see whether the zone's name servers have it.",
  details: { unanswered: UNANSWERED },
  references: [rfc(1035, "4.1.1"), rfc(8020, "2")],
  test(facts) {
    const denied = denial(facts);
    if (denied) return fail([absenceEvidence(denied)], { params: { name: visible(facts.name) } });
    if (facts.asked.some(({ answer }) => !isFailed(answer))) return pass();
    return unknown("unanswered", openQuestion(facts) ?? {});
  },
});

const danglingAlias = allCheck({
  id: "records/dangling-alias",
  severity: "error",
  title: "An alias leads to a name that exists",
  failureTitle: "{name} is an alias of {target}, which does not exist",
  why: "Whatever uses the name gets an error. Where the target lies in a zone that others can register names in, such as that of a hosting service, somebody else may take it and answer in your name.",
  fix: "Remove the alias, or point it at a name that exists.",
  details: { unanswered: UNANSWERED, "no-alias": "{name} is no alias." },
  references: [rfc(1034, "3.6.2"), rfc(1912, "2.4")],
  test(facts) {
    const through = followed(facts);
    if (through?.answer.status === "nxdomain") {
      const target = visible(aliasesOf(through).at(-1) ?? "");
      return fail(absence(through), { params: { name: visible(facts.name), target } });
    }
    if (through) return pass();
    const alias = aliasQuestion(facts);
    if (alias && !isFailed(alias.answer) && recordsIn(alias).length === 0) return skip("no-alias", { name: visible(facts.name) });
    const open = openQuestion(facts);
    return open ? unknown("unanswered", open) : pass();
  },
});

const aliasBesideOthers = allCheck({
  id: "records/alias-beside-others",
  severity: "error",
  title: "An alias stands alone at its name",
  failureTitle: "{name} is an alias and has {types} records too",
  why: "A name that is an alias has no other data. Which of both a resolver gives depends on what it was asked first: mail, web or proofs of ownership work for some and not for others.",
  fix: "Remove the alias and publish the records of its target, or remove the other records. At the top of a zone, which always has SOA and NS records, no alias can stand.",
  details: { unanswered: UNANSWERED, "no-alias": "{name} is no alias." },
  references: [rfc(1034, "3.6.2"), rfc(2181, "10.1")],
  test(facts) {
    const alias = aliasQuestion(facts);
    if (!alias || isFailed(alias.answer)) return unknown("unanswered", openQuestion(facts) ?? {});
    if (recordsIn(alias).length === 0) return skip("no-alias", { name: visible(facts.name) });
    const beside = facts.asked.filter((one) => one !== alias && recordsIn(one).length > 0 && aliasesOf(one).length === 0);
    if (beside.length > 0) {
      const evidence = [alias, ...beside].flatMap((one) =>
        recordsIn(one)
          .slice(0, 1)
          .map((record) => recordEvidence(one, record)),
      );
      return fail(evidence, { params: { name: visible(facts.name), types: beside.map(({ type }) => type).join(", ") } });
    }
    const open = openQuestion(facts);
    return open ? unknown("unanswered", open) : pass();
  },
});

const unansweredQuestion = allCheck({
  id: "records/unanswered-question",
  severity: "notice",
  title: "Every question has an answer",
  failureTitle: "A question has no answer",
  why: "Where a question has no answer, a record may exist or not. Mailvane says neither.",
  fix: "Look again in a minute. If it stays so, see whether the name servers of the zone are reachable and answer this question.",
  details: { one: UNANSWERED, several: "{count} questions have no answer. The first is {name} {type}: {cause}." },
  references: [rfc(2308, "7"), rfc(8914)],
  test(facts) {
    const open = facts.asked.filter(({ answer }) => isFailed(answer));
    const params = openQuestion(facts);
    if (!params) return pass();
    return unknown(open.length === 1 ? "one" : "several", { count: open.length, ...params }, open.map(absenceEvidence));
  },
});

function openQuestion({ asked }: AllFacts): Params | null {
  for (const { name, type, answer } of asked as readonly Asked[]) if (isFailed(answer)) return unanswered(visible(name), type, answer);
  return null;
}

/** Every check of the lookup of all records. */
export const allChecks: readonly Check<AllFacts>[] = [nameDoesNotExist, danglingAlias, aliasBesideOthers, unansweredQuestion];
