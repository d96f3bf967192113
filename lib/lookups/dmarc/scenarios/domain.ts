import type { Scenario } from "#lib/engine/scenario.ts";
import { txtLine } from "#lib/lookups/txt-records/txt-line.ts";

/** Checks that a domain with a good record of its own and a destination of its own passes. */
export const GOOD: readonly string[] = [
  "dmarc/record-missing",
  "dmarc/version-invalid",
  "dmarc/multiple-records",
  "dmarc/repeated-tag",
  "dmarc/wrong-place",
  "dmarc/syntax",
  "dmarc/policy-invalid",
  "dmarc/policy-missing",
  "dmarc/monitoring-only",
  "dmarc/percentage-ignored",
  "dmarc/testing",
  "dmarc/subdomain-policy-weaker",
  "dmarc/subdomain-policy-ignored",
  "dmarc/psd-mistaken",
  "dmarc/public-suffix-difference",
  "dmarc/unknown-tag",
  "dmarc/historic-tag",
  "dmarc/aggregate-reports-missing",
  "dmarc/report-address-invalid",
  "dmarc/report-size-obsolete",
  "dmarc/report-scheme-unsupported",
  "dmarc/destination-not-authorized",
  "dmarc/destination-without-mail",
  "dmarc/failure-options-without-ruf",
  "dmarc/spf-missing",
  "dmarc/domainkey-missing",
  "dmarc/unanswered-question",
];

/** A mail domain with SPF, a DKIM key and a mail server, and with no DMARC record. */
export function mailDomain(name: string): string {
  return `
${name}.                3600 IN MX  10 mx.${name}.
${name}.                3600 IN TXT "v=spf1 mx -all"
s1._domainkey.${name}.  3600 IN TXT "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="
`;
}

/** A DMARC record. In: all of its text. */
export function record(name: string, text: string): string {
  return `${txtLine(`_dmarc.${name}`, text)}\n`;
}

type Expected = Scenario["expect"];

/** A mail domain whose record is `v=DMARC1; ` and these tags, with a destination of its own unless the tags name one. */
export function withTags(id: string, title: string, tags: string, expect: Expected): Scenario {
  const name = `${id}-dmarc.test`;
  const rua = /\brua=/.test(tags) ? "" : `; rua=mailto:reports@${name}`;
  return withText(id, title, `v=DMARC1; ${tags}${rua}`, expect);
}

/** A mail domain with this text at its `_dmarc` name, `{name}` standing for the domain. */
export function withText(id: string, title: string, text: string, expect: Expected): Scenario {
  const name = `${id}-dmarc.test`;
  return {
    id,
    title,
    input: { target: name },
    zones: [name],
    records: mailDomain(name) + record(name, text.replaceAll("{name}", name)),
    expect,
  };
}

/** All checks of a good domain but these. */
export function goodBut(...ids: string[]): readonly string[] {
  return GOOD.filter((id) => !ids.includes(id));
}
