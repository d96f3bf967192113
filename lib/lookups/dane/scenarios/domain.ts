import type { Fault, Scenario } from "#lib/engine/scenario.ts";
import type { SmtpServerDeclaration } from "#lib/engine/scenario-servers.ts";

/** Checks that a domain with good records passes. */
export const GOOD: readonly string[] = [
  "no-records",
  "server-without-records",
  "records-unanswered",
  "mx-not-signed",
  "address-not-signed",
  "records-not-signed",
  "malformed-record",
  "usage-not-for-mail",
  "no-usable-record",
  "starttls-missing",
  "certificate-mismatch",
  "whole-certificate",
  "no-rollover",
  "unanswered-question",
].map((noun) => `dane/${noun}`);

/** Of a key that no server has. */
export const OTHER_KEY = "3 1 1 00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

interface Domain {
  /** Picks the addresses, so that no two scenarios share one: 1 to 20. */
  n: number;
  /** TLSA data by server; default: of the key in use and of another. `{host}` stands for the server's name. Null: no record. */
  tlsa?: Readonly<Partial<Record<"mx1" | "mx2", readonly string[] | null>>>;
  /** What is asked about; default: the domain. */
  target?: string;
  /** Zones; default: the domain. `{name}` stands for it. */
  zones?: readonly string[];
  signed?: readonly string[];
  /** Master-file lines beside those of the servers; default: the MX records. */
  mail?: readonly string[];
  more?: readonly string[];
  /** Beside host and addresses. */
  servers?: Readonly<Partial<Record<"mx1" | "mx2", Partial<SmtpServerDeclaration>>>>;
  faults?: Readonly<Record<string, Fault>>;
  expect: Scenario["expect"];
}

const USUAL = ["3 1 1 {key sha256 {host}}", OTHER_KEY];
const MAIL = ["{name}. 3600 IN MX 10 mx1.{name}.", "{name}. 3600 IN MX 20 mx2.{name}."];

/** A domain of its own below dane.test with two mail servers; `{name}` stands for it in every text. */
export function domain(id: string, title: string, declared: Domain): Scenario {
  const {
    n,
    target = "{name}",
    tlsa = {},
    zones = ["{name}"],
    signed = zones,
    mail = MAIL,
    more = [],
    servers = {},
    faults = {},
    expect,
  } = declared;
  const name = `${id}.dane.test`;
  const filled = (text: string) => text.replaceAll("{name}", name);
  const hosts = (["mx1", "mx2"] as const).map((label, i) => {
    const host = `${label}.${name}`;
    const addresses = [`198.51.100.${139 + 2 * n + i}`, `2001:db8:5a:${n}::${i + 1}`];
    const data = tlsa[label] === undefined ? USUAL : (tlsa[label] ?? []);
    const lines = [
      `${host}. 3600 IN A ${addresses[0]}`,
      `${host}. 3600 IN AAAA ${addresses[1]}`,
      ...data.map((text) => `_25._tcp.${host}. 3600 IN TLSA ${text.replaceAll("{host}", host)}`),
    ];
    const server: SmtpServerDeclaration = { host, addresses, ...servers[label] };
    return { lines, server };
  });
  return {
    id,
    title,
    input: { target: filled(target) },
    zones: zones.map(filled),
    signed: signed.map(filled),
    records: [...mail, ...more]
      .map(filled)
      .concat(hosts.flatMap(({ lines }) => lines))
      .join("\n"),
    faults: Object.fromEntries(Object.entries(faults).map(([question, fault]) => [filled(question), fault])),
    smtp: hosts.map(({ server }) => server),
    expect,
  };
}

/** What a good domain passes, but for these. */
export function goodBut(...nouns: readonly string[]): readonly string[] {
  return GOOD.filter((id) => !nouns.some((noun) => id === `dane/${noun}`));
}

/** Expected findings, by the nouns of their checks. */
export function findings(outcome: "fail" | "unknown", ...nouns: readonly string[]): Record<string, "fail" | "unknown"> {
  return Object.fromEntries(nouns.map((noun) => [`dane/${noun}`, outcome]));
}
