import type { Scenario } from "#lib/engine/scenario.ts";
import { RSA_2048, RSA_2048_OTHER } from "#lib/protocols/dkim/testing/keys.ts";
import { alias, GOOD_KEY, guessed, key, unknowns } from "./zone-lines.ts";

const GOOD = `v=DKIM1; k=rsa; p=${RSA_2048}`;
/** A selector that nobody can guess, so that `_domainkey` exists and the usual names below it do not. */
const hidden = (domain: string) => key("x7f3q9k2", domain, GOOD);

/** No selector is known: what guessing shows, and what it does not. */
export const guessScenarios: readonly Scenario[] = [
  {
    id: "found",
    title: "Keys of the service that receives the mail, and of one that sends",
    input: { target: "found.dkim.test" },
    zones: ["found.dkim.test", "u2.wl.sendgrid.net"],
    records: `
      found.dkim.test. 3600 IN MX 1 smtp.google.com.
      found.dkim.test. 3600 IN TXT "v=spf1 include:_spf.google.com include:sendgrid.net ~all"
      ${key("google", "found.dkim.test", GOOD)}
      ${alias("s1", "found.dkim.test", "s1.domainkey.u2.wl.sendgrid.net")}
      ${key("s1", "u2.wl.sendgrid.net", `k=rsa; t=s; p=${RSA_2048_OTHER}`).replace("._domainkey.", ".domainkey.")}
    `,
    expect: {
      verdict: "pass",
      findings: {},
      passes: [...GOOD_KEY, "dkim/no-key-found", "dkim/dangling-alias", "dkim/wildcard", "dkim/revoked-key", "dkim/unanswered-question"],
    },
  },
  guessed("hidden", "A key at a selector that cannot be guessed: not found is no proof", hidden, {
    verdict: "unknown",
    findings: { "dkim/no-key-found": "unknown" },
    passes: ["dkim/wildcard", "dkim/unanswered-question"],
  }),
  guessed("nothing-below", "Nothing exists below _domainkey, and NXDOMAIN proves it", () => "", {
    verdict: "warn",
    findings: { "dkim/no-key-found": "fail" },
  }),
  {
    id: "sends-no-mail",
    title: "A domain that sends no mail needs no key",
    input: { target: "parked.dkim.test" },
    zones: ["parked.dkim.test"],
    records: 'parked.dkim.test. 3600 IN TXT "v=spf1 -all"',
    expect: { verdict: "pass", findings: {} },
  },
  guessed(
    "dangling",
    "Aliases that lead to nothing beside a good key",
    (domain) =>
      key("default", domain, GOOD) +
      alias("selector1", domain, `selector1.keys.${domain}`) +
      alias("selector2", domain, `selector2.keys.${domain}`),
    { verdict: "pass", findings: { "dkim/dangling-alias": "fail" }, passes: [...GOOD_KEY, "dkim/no-key-found"] },
  ),
  guessed("rotated", "A revoked key beside its successor", (domain) => key("k1", domain, "v=DKIM1; p=") + key("k2", domain, GOOD), {
    verdict: "pass",
    findings: { "dkim/revoked-key": "fail" },
    passes: [...GOOD_KEY, "dkim/no-key-found"],
  }),
  guessed("only-revoked", "Only a revoked key was found", (domain) => key("mail", domain, "v=DKIM1; p="), {
    verdict: "unknown",
    findings: { "dkim/revoked-key": "fail", "dkim/no-key-found": "unknown" },
  }),
  guessed(
    "wildcard-beside-key",
    "A wildcard answers for all selectors but one, which has a key",
    (domain) => key("*", domain, "v=spf1 -all") + key("mail", domain, GOOD),
    { verdict: "pass", findings: { "dkim/wildcard": "fail" }, passes: [...GOOD_KEY, "dkim/no-key-found"] },
  ),
  guessed("wildcard-key", "A wildcard gives every selector the same key", (domain) => key("*", domain, GOOD), {
    verdict: "pass",
    findings: { "dkim/wildcard": "fail" },
    passes: [...GOOD_KEY, "dkim/no-key-found"],
  }),
  guessed(
    "all-aliases",
    "Every name below _domainkey is an alias of one that does not exist",
    (domain) => alias("*", domain, `gone.keys.${domain}`),
    {
      verdict: "unknown",
      findings: { "dkim/no-key-found": "unknown" },
      passes: ["dkim/wildcard"],
    },
  ),
  {
    ...guessed("some-unanswered", "One key was found, and one question has no answer", (domain) => key("mail", domain, GOOD), {
      verdict: "unknown",
      findings: unknowns("dkim/dangling-alias", "dkim/revoked-key"),
      passes: ["dkim/no-key-found", "dkim/wildcard"],
    }),
    faults: { "s1._domainkey.some-unanswered.dkim.test TXT": "servfail" },
  },
  {
    ...guessed("silent", "Nothing below the domain can be asked", hidden, {
      verdict: "unknown",
      findings: unknowns("dkim/no-key-found", "dkim/dangling-alias", "dkim/wildcard", "dkim/revoked-key"),
    }),
    faults: { "*.silent.dkim.test *": "servfail" },
  },
];
