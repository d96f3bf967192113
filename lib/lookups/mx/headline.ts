import { causeOf } from "#lib/engine/causes.ts";
import { toUnicode } from "#lib/names/domain.ts";
import { isPublicSuffix } from "#lib/protocols/mx/public-suffix.ts";
import type { Finding, Params } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { isAbsent, isFailed } from "#lib/transport/read.ts";
import { familiesOf, type MxFacts } from "./facts.ts";
import { aliasTarget } from "./notes.ts";

const HEADLINES = {
  one: "{domain} receives mail at one server, {host}.",
  ordered: "{domain} receives mail at {count} servers, in this order of preference.",
  equal: "{domain} receives mail at {count} servers of equal preference.",
  unreachable: "{domain} cannot receive mail: {count|its only server has no address|none of its servers has an address}.",
  "one-open": "{domain} names one mail server, {host}, whose addresses could not be found out.",
  open: "{domain} names {count} mail servers; the addresses of {open|one|some} of them could not be found out.",
  implicit: "{domain} has no MX record: mail goes to its own address.",
  null: "{domain} does not accept mail: it says so with a null MX.",
  "public-suffix": "{domain} receives no mail: it is a public suffix, below which others register their names.",
  none: "{domain} cannot receive mail: it has neither an MX record nor an address.",
  nxdomain: "{domain} does not exist: its name servers say so (NXDOMAIN).",
  "nxdomain-alias": "{domain} is an alias of {target}, which does not exist (NXDOMAIN).",
  unknown: "Where {domain} receives mail could not be found out: {cause}.",
} as const;

const AND_FAULT = "{sentence} {fault}.";

/** Where the domain receives mail, as one sentence; where that sounds well and something fails, the first failure as a second one. */
export function mxHeadline(facts: MxFacts, findings: Finding[]): string {
  const [key, params] = summary(facts);
  const sentence = fill(HEADLINES[key], { domain: visible(toUnicode(facts.domain)), ...params });
  const fault = findings.find(({ outcome, severity }) => outcome === "fail" && severity === "error");
  return fault && SOUND_WELL.includes(key) ? fill(AND_FAULT, { sentence, fault: fault.title }) : sentence;
}

const SOUND_WELL: readonly (keyof typeof HEADLINES)[] = ["one", "ordered", "equal"];

function summary({ domain, mx, route, servers, beyond }: MxFacts): [keyof typeof HEADLINES, Params?] {
  if (route.kind === "unknown") return ["unknown", { cause: causeOf(route.answer) }];
  if (route.kind === "nxdomain") {
    const target = aliasTarget(mx);
    return target === null ? ["nxdomain"] : ["nxdomain-alias", { target: visible(target) }];
  }
  if (route.kind === "none") return [isPublicSuffix(domain) ? "public-suffix" : "none"];
  if (route.kind !== "servers") return [route.kind];
  const count = servers.length + beyond;
  const families = servers.map((server) => familiesOf(server).map(({ answer }) => answer));
  if (families.every((answers) => answers.every(isAbsent))) return ["unreachable", { count }];
  const open = families.filter((answers) => answers.some(isFailed) && !answers.some(({ status }) => status === "ok")).length;
  if (count === 1) return [open > 0 ? "one-open" : "one", { host: visible(servers[0]?.host ?? "") }];
  if (open > 0) return ["open", { count, open }];
  const preferences = new Set(servers.flatMap(({ places }) => places.map(({ preference }) => preference)));
  return [preferences.size > 1 ? "ordered" : "equal", { count }];
}
