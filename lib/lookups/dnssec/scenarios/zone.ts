import type { Scenario, SigningDeclaration } from "#lib/engine/scenario.ts";

/** Checks that a zone in order passes, whatever it proves absence with. */
export const GOOD: readonly string[] = [
  "unsigned",
  "no-ds",
  "ds-names-no-key",
  "keys-missing",
  "signature-expired",
  "signature-not-yet-valid",
  "signature-missing",
  "signature-wrong",
  "too-many-signatures",
  "absence-not-proven",
  "expires-soon",
  "stale-ds",
  "algorithm-forbidden",
  "algorithm-discouraged",
  "ds-with-sha1",
  "short-key",
  "signatures-not-seen",
  "unanswered-question",
].map(named);
/** Those about hashed names. */
export const HASHED: readonly string[] = ["nsec3-iterations", "nsec3-salt", "opt-out"].map(named);

interface Declared {
  signing?: SigningDeclaration;
  /** How the zone above proves absence, where it is not dnssec.test but one of its own, `above` below that. */
  under?: SigningDeclaration["denial"];
  /** Label below the zone that is asked about; default: the zone. */
  label?: string;
  records?: readonly string[];
  faults?: Scenario["faults"];
  expect: Scenario["expect"];
}

const RECORDS = [
  "{zone}.        3600 IN A     198.51.100.200",
  "{zone}.        3600 IN MX    10 mail.{zone}.",
  '{zone}.        3600 IN TXT   "v=spf1 mx -all"',
  "mail.{zone}.   3600 IN A     198.51.100.201",
  "www.{zone}.    3600 IN CNAME {zone}.",
  "*.wild.{zone}. 3600 IN A     198.51.100.202",
];

/** A zone of its own below dnssec.test; `{zone}` stands for it. Without `signing` it is not signed. */
export function zone(id: string, title: string, { signing, under, label, records = [], faults = {}, expect }: Declared): Scenario {
  const above = `${id}-above.dnssec.test`;
  const name = under ? `${id}.${above}` : `${id}.dnssec.test`;
  const signings = { ...(signing && { [name]: signing }), ...(under && { [above]: { denial: under } }) };
  const filled = (text: string) => text.replaceAll("{zone}", name);
  return {
    id,
    title,
    input: { target: label === undefined ? name : `${label}.${name}` },
    zones: [name, ...(under ? [above] : [])],
    signing: signings,
    records: [...RECORDS, ...records].map(filled).join("\n"),
    faults: Object.fromEntries(Object.entries(faults).map(([question, fault]) => [filled(question), fault])),
    expect,
  };
}

/** Expected findings, by the nouns of their checks. */
export function findings(outcome: "fail" | "unknown", ...nouns: readonly string[]): Record<string, "fail" | "unknown"> {
  return Object.fromEntries(nouns.map((noun) => [named(noun), outcome]));
}

/** What a zone in order passes, but for these. */
export function goodBut(...nouns: readonly string[]): readonly string[] {
  return GOOD.filter((id) => !nouns.some((noun) => id === named(noun)));
}

function named(noun: string): string {
  return `dnssec/${noun}`;
}
