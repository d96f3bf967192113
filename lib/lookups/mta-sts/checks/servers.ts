import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { type CheckResult, fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { lineEvidence } from "#lib/lookups/fetched/evidence.ts";
import type { MtaStsFacts, ServerFacts } from "#lib/lookups/mta-sts/facts.ts";
import { missingPatterns } from "#lib/lookups/mta-sts/proposal.ts";
import { matchesPattern } from "#lib/protocols/mta-sts/pattern.ts";
import type { MtaStsPolicy, PolicyLine } from "#lib/protocols/mta-sts/policy.ts";
import type { Evidence, Params } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_POLICY, onPolicy } from "./applies.ts";
import { mtaStsCheck } from "./declare.ts";

const MOST_NAMED = 5;
const MOST_SHOWN = 20;

const NO_SERVERS = {
  ...NO_POLICY,
  none: "The mode is none: no server is compared.",
  "other-mode": "The mode is {mode}; another check judges the servers.",
  "no-server": "{domain} has no mail server.",
  "route-open": UNANSWERED,
} as const;

export const serverNotCovered = mtaStsCheck({
  id: "mta-sts/server-not-covered",
  severity: "error",
  title: "The policy names every mail server",
  failureTitle: "Mail to {count} of {total} mail {total|server|servers} is held back",
  why: "The policy is enforced, and senders deliver to no server whose name matches none of its patterns. Where no server matches, no mail arrives from senders that follow the policy.",
  fix: "Add to the policy\n{patterns}\nThen change the id of the record. If the server is not yours, remove it from the MX records.",
  details: { ...NO_SERVERS, named: "No pattern matches {names}." },
  references: [rfc(8461, "4.1"), rfc(8461, "5")],
  test: (facts) => judgeServers(facts, "enforce"),
});

export const serverNotCoveredInTesting = mtaStsCheck({
  id: "mta-sts/server-not-covered-in-testing",
  severity: "warning",
  title: "The policy in testing names every mail server",
  failureTitle: "Mail to {count} of {total} mail {total|server|servers} would be held back",
  why: "The policy is in testing, so that mail arrives. Were it enforced, senders would deliver to no server whose name matches none of its patterns.",
  fix: "Before the policy is enforced, add to it\n{patterns}\nThen change the id of the record.",
  details: { ...NO_SERVERS, named: "No pattern matches {names}." },
  references: [rfc(8461, "4.1"), rfc(8461, "5")],
  test: (facts) => judgeServers(facts, "testing"),
});

export const patternWithoutServer = mtaStsCheck({
  id: "mta-sts/pattern-without-server",
  severity: "notice",
  title: "Every pattern of the policy matches a mail server",
  failureTitle: "{count} of {total} {total|pattern matches|patterns match} no mail server",
  why: "A pattern without a server may be kept for one to come. Otherwise it is left over, or misspelt, and trusts a host that the domain no longer uses.",
  fix: "Remove the patterns that no server needs, and change the id of the record.",
  details: { ...NO_SERVERS, named: "No mail server matches {names}." },
  references: [rfc(8461, "4.1")],
  test: (facts) =>
    onServers(facts, (policy, servers) => {
      const patterns = patternLines(policy);
      const idle = patterns.filter(({ value }) => !servers.some(({ host }) => matchesPattern(host, value)));
      if (idle.length === 0) return pass({ evidence: lineEvidences(facts, policy, patterns) });
      return fail(lineEvidences(facts, policy, idle), {
        detail: "named",
        params: { count: idle.length, total: patterns.length, names: namesOf(idle.map(({ value }) => value)) },
      });
    }),
});

function judgeServers(facts: MtaStsFacts, mode: "enforce" | "testing") {
  return onServers<"named" | keyof typeof NO_SERVERS>(facts, (policy, servers) => {
    if (policy.mode !== mode) return skip("other-mode", { mode: policy.mode ?? "none" });
    const uncovered = servers.filter(({ pattern }) => pattern === null);
    const evidence = servers.slice(0, MOST_SHOWN).map((server) => serverEvidence(facts, server));
    if (uncovered.length === 0) return pass({ evidence });
    const params: Params = { count: uncovered.length, total: servers.length, names: namesOf(uncovered.map(({ host }) => host)) };
    return fail(
      uncovered.slice(0, MOST_SHOWN).map((server) => serverEvidence(facts, server)),
      { detail: "named", params: { ...params, patterns: missingPatterns(facts) } },
    );
  });
}

/** Judges the policy beside the servers of the domain. */
function onServers<Detail extends string>(
  facts: MtaStsFacts,
  test: (policy: MtaStsPolicy, servers: ServerFacts[]) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof NO_SERVERS> {
  return onPolicy<Detail | keyof typeof NO_SERVERS>(facts, (policy) => {
    const { route, servers, domain } = facts;
    if (policy.mode === "none") return skip("none");
    if (route.kind === "unknown") return unknown("route-open", unanswered(visible(domain), route.type, route.answer));
    return servers.length === 0 ? skip("no-server", { domain: visible(domain) }) : test(policy, servers);
  });
}

function serverEvidence({ domain }: MtaStsFacts, { host, preference, pattern }: ServerFacts): Evidence {
  const text = preference === null ? `${domain}. has no MX record` : `${domain}. IN MX ${preference} ${host}.`;
  const note = pattern === null ? "matches no pattern" : `matches ${visible(pattern)}`;
  return { source: `${visible(domain)} MX`, text: visible(text), note };
}

function patternLines({ lines, patterns }: MtaStsPolicy): PolicyLine[] {
  return lines.filter(({ name, value }) => name === "mx" && patterns.includes(value));
}

function lineEvidences({ file }: MtaStsFacts, { text }: MtaStsPolicy, lines: readonly PolicyLine[]): Evidence[] {
  return lines
    .slice(0, MOST_SHOWN)
    .map(({ line, whole }) => lineEvidence(file, `line ${line}`, text.slice(whole.start, whole.end).trimEnd()));
}

function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map(visible);
  return names.length > MOST_NAMED ? [...shown, "…"].join(", ") : shown.join(", ");
}
