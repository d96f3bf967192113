import { type Fetched, haltOf } from "#lib/lookups/fetched/halt.ts";
import type { ServerFacts } from "#lib/lookups/mta-sts/facts.ts";
import { policyProblemText } from "#lib/lookups/mta-sts/problem-texts.ts";
import { spanOf } from "#lib/lookups/mta-sts/span.ts";
import { MODES, type Mode, type MtaStsPolicy, type PolicyLine } from "#lib/protocols/mta-sts/policy.ts";
import type { Row } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { rowOf, sentence } from "./row.ts";

const MEANINGS = {
  file: "The policy came over HTTPS, under a certificate that bears the name.",
  "file-broken": "A file came that senders cannot read as a policy.",
  halted: "Not fetched: {cause}.",
  version: "The version: this is an MTA-STS policy.",
  max_age: "Senders keep the policy for {span}.",
  mx: "Mail may go to this host.",
  wildcard: "Mail may go to any host one label below {domain}.",
  other: "No key that senders know: they ignore it.",
  covered: "Matches {pattern}.",
  "not-covered": "Matches no pattern of the policy.",
  "no-policy": "There is no policy to compare it with.",
} as const;
const MODE_MEANINGS: Record<Mode, string> = {
  enforce: "Senders deliver only over TLS, to a server that proves its name.",
  testing: "Senders deliver in any case, and report what would have failed.",
  none: "Senders take it as if there were no policy.",
};
const KEYS: readonly string[] = ["version", "mode", "max_age", "mx"];
/** Lines that one report shows; a hostile file has thousands. */
const MOST_LINES = 100;
const LONGEST_CELL = 300;

export function awaitedFile(url: string): Row {
  return rowOf("file", 0, { name: visible(url) }, "pending");
}

export function fileRow(file: Fetched, policy: MtaStsPolicy | null): Row {
  const halt = haltOf(file);
  const name = visible(file.url);
  if (halt) {
    const state = halt.proven ? "not fetched" : "unknown";
    return rowOf("file", 0, { name, state, meaning: fill(MEANINGS.halted, { cause: visible(halt.cause) }) });
  }
  const sound = policy?.valid === true;
  return rowOf("file", 0, { name, state: sound ? "found" : "not valid", meaning: MEANINGS[sound ? "file" : "file-broken"] });
}

/** The lines of the policy that hold a key and a value, one by one. */
export function policyRows({ lines, problems }: MtaStsPolicy): Row[] {
  return lines.slice(0, MOST_LINES).map((line) => {
    const problem = problems.find((one) => one.line === line.line && one.code !== "key-missing");
    return rowOf("policy", line.line, {
      name: visible(line.name).slice(0, LONGEST_CELL),
      record: visible(line.value).slice(0, LONGEST_CELL),
      state: problem ? "not valid" : KEYS.includes(line.name) ? "given" : "unknown key",
      meaning: problem ? sentence(policyProblemText(problem)) : lineMeaning(line),
    });
  });
}

/** One row for each mail server, with the pattern that it matches. */
export function serverRows(servers: readonly ServerFacts[], policy: MtaStsPolicy | null): Row[] {
  const compared = policy?.valid === true && policy.mode !== "none";
  return servers.map(({ host, preference, pattern }, i) => {
    const cells = { name: visible(host), record: preference === null ? null : String(preference) };
    if (!compared) return rowOf("server", i, { ...cells, state: "not compared", meaning: MEANINGS["no-policy"] });
    if (pattern === null) return rowOf("server", i, { ...cells, state: "not covered", meaning: MEANINGS["not-covered"] });
    return rowOf("server", i, { ...cells, state: "covered", meaning: fill(MEANINGS.covered, { pattern: visible(pattern) }) });
  });
}

/** Of a line without a problem. */
function lineMeaning({ name, value }: PolicyLine): string {
  switch (name) {
    case "version":
      return MEANINGS.version;
    case "mode":
      return MODE_MEANINGS[MODES.find((mode) => mode === value) ?? "none"];
    case "max_age":
      return fill(MEANINGS.max_age, { span: spanOf(Number(value)) });
    case "mx":
      return value.startsWith("*.") ? fill(MEANINGS.wildcard, { domain: value.slice(2) }) : MEANINGS.mx;
    default:
      return MEANINGS.other;
  }
}
