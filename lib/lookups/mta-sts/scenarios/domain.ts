import type { Fault, Scenario } from "#lib/engine/scenario.ts";
import type { HttpsFile, HttpsServerDeclaration } from "#lib/engine/scenario-servers.ts";
import { txtLine } from "#lib/lookups/txt-records/txt-line.ts";

/** Checks that a domain with a good policy passes. */
export const GOOD: readonly string[] = [
  "not-published",
  "record-missing",
  "version-invalid",
  "multiple-records",
  "record-syntax",
  "repeated-field",
  "host-without-address",
  "host-unreachable",
  "certificate-invalid",
  "policy-not-served",
  "content-type",
  "policy-syntax",
  "irregular-policy",
  "server-not-covered",
  "pattern-without-server",
  "not-enforced",
  "max-age-short",
  "reports-missing",
  "unanswered-question",
].map((noun) => `mta-sts/${noun}`);

export const GOOD_RECORD = "v=STSv1; id=20261124T;";
const GOOD_POLICY = ["version: STSv1", "mode: enforce", "mx: mx1.{name}", "mx: *.mail.{name}", "max_age: 1209600", ""];
/** The web server of all domains that do not declare their own. */
const WEB = ["198.51.100.130", "2001:db8:5a::130"];

interface Domain {
  /** TXT records at `_mta-sts`; default: a good one. */
  texts?: readonly string[];
  /** Lines of the policy file; default: those of a good one. Null: no web server and no address. */
  policy?: readonly string[] | null;
  /** Ends of the lines of the file. */
  eol?: string;
  /** Beside the body. */
  file?: HttpsFile;
  /** Beside host and files. */
  server?: Partial<HttpsServerDeclaration>;
  /** Master-file lines. Default: MX records for both servers, and a TLS reporting policy. */
  mail?: readonly string[];
  more?: readonly string[];
  faults?: Readonly<Record<string, Fault>>;
  expect: Scenario["expect"];
}

const GOOD_MAIL = ["{name}. 3600 IN MX 10 mx1.{name}.", "{name}. 3600 IN MX 20 a.mail.{name}."];

/** A domain of its own below sts.test; `{name}` stands for it in every text. */
export function domain(id: string, title: string, declared: Domain): Scenario {
  const name = `${id}.sts.test`;
  const filled = (text: string) => text.replaceAll("{name}", name);
  const {
    texts = [GOOD_RECORD],
    policy = GOOD_POLICY,
    eol = "\n",
    file = {},
    server = {},
    mail = GOOD_MAIL,
    more = [],
    faults = {},
    expect,
  } = declared;
  const host = `mta-sts.${name}`;
  const addresses = server.addresses ?? WEB;
  const body = file.body ?? filled((policy ?? []).join(eol));
  const lines = [
    ...mail,
    ...texts.map((text) => txtLine(`_mta-sts.${name}`, filled(text))),
    ...(policy ? addresses.map((address) => `${host}. 3600 IN ${address.includes(":") ? "AAAA" : "A"} ${address}`) : []),
    ...(more.length > 0 ? more : [txtLine(`_smtp._tls.${name}`, `v=TLSRPTv1; rua=mailto:tls@${name}`)]),
  ];
  return {
    id,
    title,
    input: { target: name },
    zones: [name],
    records: lines.map(filled).join("\n"),
    faults: Object.fromEntries(Object.entries(faults).map(([question, fault]) => [filled(question), fault])),
    ...(policy && { https: [{ host, ...server, addresses, files: { "/.well-known/mta-sts.txt": { ...file, body } } }] }),
    expect,
  };
}

/** The good policy with one line replaced. */
export function policyWith(key: string, ...lines: readonly string[]): readonly string[] {
  const at = GOOD_POLICY.findIndex((line) => line.startsWith(`${key}:`));
  return [...GOOD_POLICY.slice(0, at), ...lines, ...GOOD_POLICY.slice(at + 1)];
}

/** What a good domain passes, but for these. */
export function goodBut(...nouns: readonly string[]): readonly string[] {
  return GOOD.filter((id) => !nouns.some((noun) => id === `mta-sts/${noun}`));
}

/** Expected findings, by the nouns of their checks. */
export function findings(outcome: "fail" | "unknown", ...nouns: readonly string[]): Record<string, "fail" | "unknown"> {
  return Object.fromEntries(nouns.map((noun) => [`mta-sts/${noun}`, outcome]));
}
