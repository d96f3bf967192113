import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { type CheckResult, fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { spanEvidence } from "#lib/lookups/dmarc/evidence.ts";
import type { DestinationFacts, DmarcFacts, HostFacts } from "#lib/lookups/dmarc/facts.ts";
import { absenceEvidence, textEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { txtLine } from "#lib/lookups/txt-records/txt-line.ts";
import type { Evidence, Params } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_RECORD, onRecord, openStep } from "./applies.ts";
import { dmarcCheck } from "./declare.ts";

const NO_DESTINATIONS = {
  ...NO_RECORD,
  "no-destination": "The record names no valid destination for reports.",
  beyond: "The record names {beyond} more {beyond|destination|destinations} than one report examines.",
  organization: UNANSWERED,
  answer: UNANSWERED,
} as const;

type Examined = DestinationFacts & { examined: HostFacts };

export const destinationNotAuthorized = dmarcCheck({
  id: "dmarc/destination-not-authorized",
  severity: "error",
  title: "Every host outside the organization agrees to take the reports",
  failureTitle: "Reports are not sent to {hosts}",
  why: "A record can name anybody's address. So receivers ask the host of a destination outside the organization whether it agrees, and send nothing where it does not.",
  fix: "Ask the operator of {hosts} to agree, or name an address of your own that forwards the reports.{fixable| To agree, the operator publishes|}\n{line}",
  details: {
    ...NO_DESTINATIONS,
    missing: "{concerned} {count|does|do} not agree: there is no DMARC record at {names}.",
    elsewhere: "{concerned} {count|answers|answer} with a destination at another host, which ends the matter: nothing is sent to either.",
    "too-long": "The name at which {concerned} would have to agree is longer than 253 octets, so that no record can stand there.",
    none: "All destinations are of the same organization: no consent is needed.",
  },
  references: [rfc(9990, "4"), rfc(9991, "5"), rfc(9989, "11.6")],
  test: (facts) =>
    onDestinations(facts, (examined) => {
      const outside = examined.filter(({ examined: { belongs } }) => belongs.status !== "inside");
      const refused = outside.filter(({ examined: { authorization } }) => isRefused(authorization));
      const [first] = refused;
      if (first?.examined.authorization) {
        const detail = first.examined.authorization.status;
        return fail(
          refused.flatMap((one) => refusalEvidence(facts, one)),
          {
            detail: detail === "elsewhere" || detail === "too-long" ? detail : "missing",
            params: refusalParams(
              refused,
              refused.filter(({ examined: { authorization } }) => authorization?.status === detail),
            ),
          },
        );
      }
      for (const { examined: one } of outside) {
        if (one.belongs.status === "unknown") return unknown("organization", openStep(one.belongs.step));
        if (one.authorization?.status === "unknown") {
          return unknown("answer", unanswered(visible(one.authorization.name), "TXT", one.authorization.answer));
        }
      }
      return outside.length > 0 ? pass() : pass({ detail: "none" });
    }),
});

export const destinationWithoutMail = dmarcCheck({
  id: "dmarc/destination-without-mail",
  severity: "error",
  title: "Every destination can receive mail",
  failureTitle: "Reports cannot be mailed to {hosts}",
  why: "Reports go by mail. Where the host has neither an MX record nor an address, or says that it accepts no mail, every report is lost.",
  fix: "Correct the address, or give {hosts} an MX record.",
  details: NO_DESTINATIONS,
  references: [rfc(5321, "5.1"), rfc(7505, "3"), rfc(9990, "3.5")],
  test: (facts) =>
    onDestinations(facts, (examined) => {
      const lost = examined.filter(({ examined: { route } }) => route && ["null", "none", "nxdomain"].includes(route.kind));
      if (lost.length > 0) {
        return fail(
          lost.flatMap((one) => uriEvidence(facts, one)),
          { params: { hosts: hostsOf(lost) } },
        );
      }
      for (const { examined: one } of examined) {
        if (one.route?.kind === "unknown") return unknown("answer", unanswered(visible(one.host), one.route.type, one.route.answer));
      }
      return pass();
    }),
});

/** Judges the destinations that were examined. A pass counts only when all were. */
function onDestinations<Detail extends string>(
  facts: DmarcFacts,
  test: (examined: Examined[]) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof NO_DESTINATIONS> {
  return onRecord<Detail | keyof typeof NO_DESTINATIONS>(facts, () => {
    const examined = facts.destinations.flatMap((one) => (one.examined ? [{ ...one, examined: one.examined }] : []));
    if (examined.length === 0) return skip("no-destination");
    const result = test(examined);
    return result.outcome === "pass" && facts.beyond > 0 ? unknown("beyond", { beyond: facts.beyond }) : result;
  });
}

function isRefused(authorization: HostFacts["authorization"]): boolean {
  return authorization !== null && authorization.status !== "authorized" && authorization.status !== "unknown";
}

/** The record to publish at each host that does not agree. `concerned` are those that the detail is about. */
function refusalParams(refused: readonly Examined[], concerned: readonly Examined[]): Params {
  const missing = refused.flatMap(({ examined: { authorization } }) => (authorization?.status === "missing" ? [authorization.name] : []));
  const names = [...new Set(missing)];
  return {
    hosts: hostsOf(refused),
    concerned: hostsOf(concerned),
    count: new Set(concerned.map(({ examined }) => examined.host)).size,
    names: names.map(visible).join(", "),
    fixable: names.length > 0 ? 1 : 0,
    line: names.map((name) => txtLine(name, "v=DMARC1;")).join("\n"),
  };
}

function refusalEvidence(facts: DmarcFacts, { examined, ...destination }: Examined): Evidence[] {
  const { authorization } = examined;
  const named = uriEvidence(facts, destination);
  if (authorization?.status === "elsewhere") return [...named, ...authorization.records.map((text) => textEvidence(authorization, text))];
  return authorization?.status === "missing" ? [...named, absenceEvidence(authorization)] : named;
}

/** The destination where it stands in the record. */
function uriEvidence({ discovery: { source } }: DmarcFacts, { uri }: Pick<DestinationFacts, "uri">): Evidence[] {
  return source.status === "found" ? spanEvidence(source.step, [uri]) : [];
}

function hostsOf(examined: readonly Examined[]): string {
  return [...new Set(examined.map(({ examined: { host } }) => visible(host)))].slice(0, 5).join(", ");
}
