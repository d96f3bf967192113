import type { Scenario } from "#lib/engine/scenario.ts";
import { txtLine } from "#lib/lookups/txt-records/txt-line.ts";
import { keyName } from "#lib/protocols/dkim/key-name.ts";

type Expect = Scenario["expect"];

/** A mail domain without keys. */
export function mailDomain(domain: string): string {
  return `
    ${domain}. 3600 IN MX 10 mx.${domain}.
    ${domain}. 3600 IN TXT "v=spf1 mx ~all"
  `;
}

/** The TXT record of a selector. */
export function key(selector: string, domain: string, text: string): string {
  return `${txtLine(keyName(selector, domain), text)}\n`;
}

/** A selector that is an alias. */
export function alias(selector: string, domain: string, target: string): string {
  return `${keyName(selector, domain)}. 3600 IN CNAME ${target}.\n`;
}

/** One selector, given, of a mail domain, with these texts at its name. */
export function given(id: string, title: string, texts: string | readonly string[], expect: Expect): Scenario {
  const domain = `${id}.dkim.test`;
  const records = [texts].flat().map((text) => key("s2026", domain, text));
  return {
    id,
    title,
    input: { target: domain, selector: "s2026" },
    zones: [domain],
    records: mailDomain(domain) + records.join(""),
    expect,
  };
}

/** A mail domain whose selectors are guessed. In: the lines for its keys, made for the domain. */
export function guessed(id: string, title: string, lines: (domain: string) => string, expect: Expect): Scenario {
  const domain = `${id}.dkim.test`;
  return { id, title, input: { target: domain }, zones: [domain], records: mailDomain(domain) + lines(domain), expect };
}

/** The checks that a good key passes. */
export const GOOD_KEY: readonly string[] = [
  "dkim/several-records",
  "dkim/record-invalid",
  "dkim/broken-base64",
  "dkim/unreadable-key",
  "dkim/unknown-key-type",
  "dkim/compromised-key",
  "dkim/weak-key",
  "dkim/short-key",
  "dkim/long-key",
  "dkim/sha1-only",
  "dkim/not-for-mail",
  "dkim/test-mode",
  "dkim/granularity",
];

/** Checks that can say nothing without an answer at a selector. */
export function unknowns(...others: string[]): Record<string, "unknown"> {
  const nouns = [...GOOD_KEY, "dkim/ed25519-form", "dkim/unanswered-question", ...others];
  return Object.fromEntries(nouns.map((id) => [id, "unknown"]));
}
