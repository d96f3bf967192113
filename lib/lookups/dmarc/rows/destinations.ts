import { causeOf } from "#lib/engine/causes.ts";
import type { DestinationFacts, HostFacts } from "#lib/lookups/dmarc/facts.ts";
import { dmarcProblemText } from "#lib/lookups/dmarc/problem-texts.ts";
import { shown } from "#lib/lookups/txt-records/shown.ts";
import type { Route } from "#lib/protocols/mx/route.ts";
import type { Row } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { rowOf } from "./row.ts";

const KINDS = { rua: "Aggregate reports (rua)", ruf: "Reports on single messages (ruf)" } as const;
const TEXTS = {
  invalid: "{kind}. No destination: {problem}.",
  "not-examined": "{kind}. Not examined: the record names more destinations than one report asks about.",
  inside: "{kind}. {host} is of the same organization: no consent is needed.",
  authorized: "{kind}. {host} agrees at {name}.",
  override: "{kind}. {host} agrees at {name}, and wants the reports at {override} instead.",
  elsewhere: "{kind}. {host} answers at {name} with a destination at another host: nothing is sent to either.",
  missing: "{kind}. {host} is of another organization and does not agree at {name}: receivers send nothing there.",
  "too-long": "{kind}. The name where {host} would have to agree is longer than a name can be: receivers send nothing there.",
  unknown: "{kind}. Whether {host} agrees is not known: {name} TXT has no answer, {cause}.",
  "unknown-organization": "{kind}. Whether {host} has to agree is not known: {name} TXT has no answer, {cause}.",
} as const;
const ROUTES: Record<Route["kind"], string | null> = {
  servers: null,
  implicit: "It has no MX record; mail goes to its address.",
  null: "It accepts no mail: it says so with a null MX.",
  none: "It has neither an MX record nor an address: no mail can reach it.",
  nxdomain: "It does not exist: no mail can reach it.",
  unknown: "Where its mail goes could not be found out.",
};

/** A destination while nothing is known of its host. */
export function awaitedDestination({ tag, uri }: DestinationFacts, index: number): Row {
  return rowOf("report", index, `${tag}/${index}`, { name: visible(uri.host ?? ""), record: shown(uri.text) }, "pending");
}

/** A destination, whether its host agrees, and whether it can take reports. */
export function destinationRow(destination: DestinationFacts, index: number): Row {
  const { tag, uri, examined } = destination;
  const cells = { name: visible(uri.host ?? ""), record: shown(uri.text) };
  const [problem] = uri.problems;
  const say = (key: keyof typeof TEXTS, params = {}) => fill(TEXTS[key], { kind: KINDS[tag], ...params });
  if (problem) {
    return rowOf("report", index, `${tag}/${index}`, {
      ...cells,
      state: "not valid",
      meaning: say("invalid", { problem: dmarcProblemText(problem) }),
    });
  }
  if (!examined) return rowOf("report", index, `${tag}/${index}`, { ...cells, state: "not examined", meaning: say("not-examined") });
  const [key, params] = verdictOf(examined);
  const route = examined.route && ROUTES[examined.route.kind];
  const meaning = [say(key, { host: visible(examined.host), ...params }), route].filter((text) => text !== null).join(" ");
  return rowOf("report", index, `${tag}/${index}`, { ...cells, state: STATES[key] ?? "not authorized", meaning });
}

const STATES: Partial<Record<keyof typeof TEXTS, string>> = {
  inside: "inside",
  authorized: "authorized",
  override: "authorized",
  unknown: "unknown",
  "unknown-organization": "unknown",
};

function verdictOf({ belongs, authorization }: HostFacts): [keyof typeof TEXTS, Record<string, string>?] {
  if (belongs.status === "unknown") {
    const { name, selection } = belongs.step;
    return ["unknown-organization", { name: visible(name), cause: causeOf(selection.answer) }];
  }
  if (!authorization) return ["inside"];
  const name = visible(authorization.name);
  switch (authorization.status) {
    case "unknown":
      return ["unknown", { name, cause: causeOf(authorization.answer) }];
    case "authorized": {
      const override = authorization.override.map(({ text }) => shown(text)).join(", ");
      return [override === "" ? "authorized" : "override", { name, override }];
    }
    default:
      return [authorization.status, { name }];
  }
}
