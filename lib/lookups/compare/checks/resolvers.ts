import { fail, pass, skip } from "#lib/engine/check.ts";
import { serversOf, statementEvidence, variantEvidence } from "#lib/lookups/compare/evidence.ts";
import type { Comparison, Said } from "#lib/lookups/compare/facts.ts";
import { isBalanced, type Question } from "#lib/lookups/compare/questions.ts";
import { isTold, sayingOf } from "#lib/lookups/compare/statement.ts";
import { authoritativeVariants, variantsOf } from "#lib/lookups/compare/variants.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { compareCheck, isPartial, OPEN } from "./declare.ts";

export const resolverDiffers = compareCheck({
  id: "compare/resolver-differs",
  severity: "notice",
  title: "Resolvers say what the name servers say",
  failureTitle: "{count} {count|resolver says|resolvers say} something else than the name servers about {records}: {servers}",
  why: "A resolver keeps an answer until its time to live is over: after a change it tells the old one that long. Whoever uses it sees the old state. Some resolvers also answer otherwise on purpose.",
  fix: "After a change, wait until the time that is left is over ({seconds} s at most). If it stays so, see whether the resolver reaches all name servers, and whether it filters.",
  details: {
    disagree: "The name servers disagree among themselves; another check says so.",
    nobody: "No name server told anything to compare with; other checks say why.",
    balanced: "Addresses are often made to differ; another check compares those of the name servers.",
    open: OPEN,
  },
  references: [rfc(2181, "8"), rfc(1034, "3.6")],
  test(facts) {
    const { comparisons } = facts;
    const compared = comparisons.filter(({ question }) => !isBalanced(question));
    if (compared.length === 0) return skip("balanced");
    const settled = compared.filter((one) => authoritativeVariants(one).length === 1);
    if (settled.length === 0) return skip(compared.some((one) => authoritativeVariants(one).length > 1) ? "disagree" : "nobody");
    const whole = settled.filter((one) => !isPartial(facts, one));
    const strays = whole.map((one) => ({ ...one, strays: straysOf(one) })).filter(({ strays }) => strays.length > 0);
    const isOpen = whole.length < settled.length || whole.some(({ said }) => said.some(({ statement }) => statement.kind === "silent"));
    if (strays.length === 0) return isOpen ? skip("open") : pass();
    const parties = [...new Map(strays.flatMap((one) => one.strays.map(({ party }) => [party.id, party] as const))).values()];
    const ttls = strays.flatMap((one) => one.strays.map(({ statement }) => (statement.kind === "records" ? statement.ttl : 0)));
    const params = {
      count: parties.length,
      servers: serversOf(parties),
      records: strays.map(({ question }) => question.label).join(", "),
      seconds: Math.max(...ttls),
    };
    return fail(strays.flatMap(evidenceOf), { params });
  },
});

export const resolverNotAsked = compareCheck({
  id: "compare/resolver-not-asked",
  severity: "notice",
  title: "Every resolver could be asked",
  failureTitle: "{count} {count|resolver|resolvers} of {all} could not be asked: {servers}",
  why: "What these resolvers would have said is not known. Some networks let no questions out but to their own resolver.",
  fix: "If none of them could be asked, see whether this machine may send to port 53 of addresses outside.",
  details: {},
  references: [rfc(9520, "3.2")],
  test({ comparisons }) {
    const all = comparisons.flatMap(({ question, said }) =>
      said.filter(({ party }) => party.role !== "authority").map((one) => ({ question, one })),
    );
    const open = all.filter(({ one }) => !isTold(one.statement));
    const parties = (of: typeof all) => [...new Map(of.map(({ one: { party } }) => [party.id, party])).values()];
    const mute = parties(open);
    if (mute.length === 0) return pass();
    const evidence = mute.flatMap((party) => open.find(({ one }) => one.party.id === party.id) ?? []);
    return fail(
      evidence.map(({ question, one }) => statementEvidence(question, one)),
      { params: { count: mute.length, all: parties(all).length, servers: serversOf(mute) } },
    );
  },
});

/** Resolvers that say something else than all name servers. */
function straysOf(comparison: Comparison): Said[] {
  const [truth] = authoritativeVariants(comparison);
  return comparison.said.filter(
    ({ party, statement }) => party.role !== "authority" && isTold(statement) && sayingOf(statement) !== truth?.saying,
  );
}

function evidenceOf(comparison: Comparison & { question: Question }): Evidence[] {
  return variantsOf(comparison).flatMap((variant) => variantEvidence(comparison.question, variant));
}
