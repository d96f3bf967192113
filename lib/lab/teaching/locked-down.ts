import type { TeachingDomain, TeachingScenario } from "./teaching-scenario.ts";

/** A domain for which nobody sends or receives mail, and that says so wherever it can be said. */
const domain: TeachingDomain & Pick<TeachingScenario, "signed"> = {
  zones: ["locked-down.test"],
  signed: ["locked-down.test"],
  records: `
locked-down.test.        3600 IN SOA ns1.hosting.test. hostmaster.locked-down.test. 2026112401 14400 3600 1209600 3600
locked-down.test.        3600 IN A   203.0.113.240
locked-down.test.        3600 IN CAA 0 issue ";"
locked-down.test.        3600 IN MX  0 .
locked-down.test.        3600 IN TXT "v=spf1 -all"
_dmarc.locked-down.test. 3600 IN TXT "v=DMARC1; p=reject"
`,
};

export const lockedDown: readonly TeachingScenario[] = [
  {
    ...domain,
    lookup: "mx",
    id: "teaching-locked-down",
    title: "A web site's domain says with a null MX that it accepts no mail",
    input: { target: "locked-down.test" },
    expect: { verdict: "pass", findings: {}, passes: ["mx/null-mx-beside-others"] },
  },
  {
    ...domain,
    lookup: "spf",
    id: "teaching-locked-down",
    title: "An SPF record that lets nobody send",
    input: { target: "locked-down.test" },
    expect: { verdict: "pass", findings: {}, passes: ["spf/none", "spf/no-all"] },
  },
  {
    ...domain,
    lookup: "dmarc",
    id: "teaching-locked-down",
    title: "A policy of reject without reports; only the domain report knows that a locked-down domain needs none",
    input: { target: "locked-down.test" },
    expect: { verdict: "warn", findings: { "dmarc/aggregate-reports-missing": "fail", "dmarc/domainkey-missing": "fail" } },
  },
];
