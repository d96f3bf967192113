import type { Scenario } from "#lib/engine/scenario.ts";
import type { RecordId } from "#lib/lookups/records/declarations.ts";

/** What only one type's lookup shows. */
export const ownScenarios: Partial<Record<RecordId, readonly Scenario[]>> = {
  a: [
    {
      id: "private",
      title: "A private address beside a public one",
      input: { target: "private.a.dns.test" },
      zones: ["a.dns.test"],
      records: "private.a.dns.test. 3600 IN A 192.0.2.63\nprivate.a.dns.test. 3600 IN A 10.0.0.63",
      expect: { verdict: "warn", findings: { "a/address-not-public": "fail" }, passes: ["a/no-record"] },
    },
    {
      id: "public",
      title: "Addresses that everybody can reach",
      input: { target: "public.a.dns.test" },
      zones: ["a.dns.test"],
      records: "public.a.dns.test. 3600 IN A 192.0.2.63\npublic.a.dns.test. 3600 IN A 198.51.100.63",
      expect: { verdict: "pass", findings: {}, passes: ["a/address-not-public"] },
    },
  ],
  aaaa: [
    {
      id: "link-local",
      title: "An address that works on one network segment only",
      input: { target: "local.aaaa.dns.test" },
      zones: ["aaaa.dns.test"],
      records: "local.aaaa.dns.test. 3600 IN AAAA fe80::63",
      expect: { verdict: "warn", findings: { "aaaa/address-not-public": "fail" }, passes: ["aaaa/no-record"] },
    },
  ],
  cname: [
    {
      id: "beside-mail",
      title: "An alias at a name that has MX and TXT records too",
      input: { target: "mail.cname.dns.test" },
      zones: ["cname.dns.test"],
      records: `
        mail.cname.dns.test.   3600 IN CNAME target.cname.dns.test.
        mail.cname.dns.test.   3600 IN MX    10 target.cname.dns.test.
        mail.cname.dns.test.   3600 IN TXT   "v=spf1 -all"
        target.cname.dns.test. 3600 IN A     192.0.2.61
      `,
      expect: { verdict: "fail", findings: { "cname/alias-beside-others": "fail" }, passes: ["cname/dangling-alias", "cname/no-record"] },
    },
    {
      id: "alone",
      title: "An alias that stands alone, of a name that exists",
      input: { target: "alone.cname.dns.test" },
      zones: ["cname.dns.test"],
      records: "alone.cname.dns.test. 3600 IN CNAME target.cname.dns.test.\ntarget.cname.dns.test. 3600 IN A 192.0.2.61",
      expect: { verdict: "pass", findings: {}, passes: ["cname/alias-beside-others", "cname/dangling-alias"] },
    },
    {
      id: "target-unknown",
      title: "Whether the alias leads anywhere cannot be found out",
      input: { target: "unsure.cname.dns.test" },
      zones: ["cname.dns.test"],
      records: "unsure.cname.dns.test. 3600 IN CNAME mute.cname.dns.test.",
      faults: { "mute.cname.dns.test *": "servfail", "unsure.cname.dns.test TXT": "refused" },
      expect: {
        verdict: "unknown",
        findings: { "cname/dangling-alias": "unknown", "cname/alias-beside-others": "unknown", "cname/unanswered-question": "unknown" },
        passes: ["cname/no-record"],
      },
    },
  ],
  nsec3param: [
    {
      id: "iterations",
      title: "Names are hashed a hundred times over",
      input: { target: "costly.nsec3param.dns.test" },
      zones: ["nsec3param.dns.test"],
      records: "costly.nsec3param.dns.test. 3600 IN NSEC3PARAM 1 0 100 AABBCCDD",
      expect: { verdict: "warn", findings: { "nsec3param/iterations": "fail" }, passes: ["nsec3param/no-record"] },
    },
    {
      id: "once",
      title: "Names are hashed once",
      input: { target: "cheap.nsec3param.dns.test" },
      zones: ["nsec3param.dns.test"],
      records: "cheap.nsec3param.dns.test. 3600 IN NSEC3PARAM 1 0 0 -",
      expect: { verdict: "pass", findings: {}, passes: ["nsec3param/iterations"] },
    },
  ],
};
