import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { type Check, checkOn, fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { type Asked, aliasesOf } from "#lib/lookups/questions/asked.ts";
import { absence } from "#lib/lookups/questions/evidence.ts";
import type { RecordDeclaration } from "#lib/lookups/records/declaration.ts";
import type { RecordFacts } from "#lib/lookups/records/facts.ts";
import { absenceEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import type { Answer, FailedAnswer } from "#lib/transport/types.ts";

const recordCheck = checkOn<RecordFacts>();

/** The checks that every type has. In: the lookup's id and its declaration. */
export function sharedChecks(id: string, declaration: RecordDeclaration): Check<RecordFacts>[] {
  const { type } = declaration;
  return [nameDoesNotExist(id), noRecord(id, declaration), danglingAlias(id, type), unansweredQuestion(id)];
}

function nameDoesNotExist(id: string) {
  return recordCheck({
    id: `${id}/name-does-not-exist`,
    severity: "warning",
    title: "The name exists",
    failureTitle: "{name} does not exist",
    why: "The zone's name servers say that there is nothing at this name and nothing beneath it (NXDOMAIN). Whatever uses the name gets an error.",
    fix: "If the name is meant to exist, look for a slip in its spelling, and see whether the zone's name servers have it.",
    details: { unanswered: UNANSWERED },
    references: [rfc(1035, "4.1.1"), rfc(8020, "2")],
    test(facts) {
      const { name, type, answer } = facts;
      if (isFailed(answer)) return unknown("unanswered", unanswered(visible(name), type, answer));
      if (answer.status !== "nxdomain" || aliasesOf(facts).length > 0) return pass();
      return fail([absenceEvidence(facts)], { params: { name: visible(name) } });
    },
  });
}

function noRecord(id: string, { type, reference }: RecordDeclaration) {
  return recordCheck({
    id: `${id}/no-record`,
    severity: "notice",
    title: fill("The name has a record of type {type}", { type }),
    failureTitle: fill("{name} has no {type} record", { type }),
    why: "The name exists, and its zone's name servers say that it has no record of this type (NODATA). Often that is as it should be.",
    fix: "If there is meant to be one, add it to the zone.",
    details: { unanswered: UNANSWERED, nothing: "{name} does not exist." },
    references: [reference, rfc(2308, "2.2")],
    test(facts) {
      const { name, answer } = facts;
      const end = visible(aliasesOf(facts).at(-1) ?? name);
      if (isFailed(answer)) return unknown("unanswered", unanswered(visible(name), type, answer));
      if (answer.status === "nxdomain") return skip("nothing", { name: end });
      return answer.status === "ok" ? pass() : fail(absence(facts), { params: { name: end } });
    },
  });
}

function danglingAlias(id: string, type: RecordDeclaration["type"]) {
  return recordCheck({
    id: `${id}/dangling-alias`,
    severity: "error",
    title: "An alias leads to a name that exists",
    failureTitle: "{name} is an alias of {target}, which does not exist",
    why: "Whatever uses the name gets an error. Where the target lies in a zone that others can register names in, such as that of a hosting service, somebody else may take it and answer in your name.",
    fix: "Remove the alias, or point it at a name that exists.",
    details: { unanswered: UNANSWERED, "no-alias": "{name} is no alias." },
    references: [rfc(1034, "3.6.2"), rfc(1912, "2.4")],
    test(facts) {
      const { name, answer, alias } = facts;
      if (isFailed(answer)) return unknown("unanswered", unanswered(visible(name), type, answer));
      if (!alias) return aliasesOf(facts).length > 0 ? judgeTarget(facts, facts) : skip("no-alias", { name: visible(name) });
      return judgeTarget(facts, alias.target);
    },
  });
}

/** `asked` says whether what the alias leads to exists. */
function judgeTarget({ name }: RecordFacts, asked: Asked) {
  const { answer } = asked;
  if (isFailed(answer)) return unknown("unanswered", unanswered(visible(asked.name), asked.type, answer));
  if (answer.status !== "nxdomain") return pass<"unanswered" | "no-alias">();
  return fail<"unanswered" | "no-alias">(absence(asked), {
    params: { name: visible(name), target: visible(aliasesOf(asked).at(-1) ?? asked.name) },
  });
}

function unansweredQuestion(id: string) {
  return recordCheck({
    id: `${id}/unanswered-question`,
    severity: "notice",
    title: "Every question has an answer",
    failureTitle: "A question has no answer",
    why: "Where a question has no answer, a record may exist or not. Mailvane says neither.",
    fix: "Look again in a minute. If it stays so, see whether the name servers of the zone are reachable and answer this question.",
    details: { one: UNANSWERED, several: "{count} questions have no answer. The first is {name} {type}: {cause}." },
    references: [rfc(2308, "7"), rfc(8914)],
    test({ alias, ...asked }) {
      const open = [asked, ...(alias ? [alias.target, ...alias.beside] : [])].filter(isOpen);
      const [first] = open;
      if (!first) return pass();
      const params = { count: open.length, ...unanswered(visible(first.name), first.type, first.answer) };
      return unknown(open.length === 1 ? "one" : "several", params, open.map(absenceEvidence));
    },
  });
}

function isOpen(asked: Asked): asked is Asked & { answer: Extract<Answer, FailedAnswer> } {
  return isFailed(asked.answer);
}
