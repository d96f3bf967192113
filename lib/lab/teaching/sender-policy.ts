import type { TeachingDomain, TeachingScenario } from "./teaching-scenario.ts";

/** Three includes that hold eight more, each good in itself: eleven lookups, one more than RFC 7208 §4.6.4 allows. */
const tooManyLookups: TeachingDomain = {
  zones: ["spf-too-many-lookups.test"],
  records: `
spf-too-many-lookups.test.         3600 IN TXT "v=spf1 include:shop.spf-too-many-lookups.test include:news.spf-too-many-lookups.test include:desk.spf-too-many-lookups.test -all"
shop.spf-too-many-lookups.test.    3600 IN TXT "v=spf1 include:a.spf-too-many-lookups.test include:b.spf-too-many-lookups.test include:c.spf-too-many-lookups.test -all"
news.spf-too-many-lookups.test.    3600 IN TXT "v=spf1 include:d.spf-too-many-lookups.test include:e.spf-too-many-lookups.test include:f.spf-too-many-lookups.test -all"
desk.spf-too-many-lookups.test.    3600 IN TXT "v=spf1 include:g.spf-too-many-lookups.test include:h.spf-too-many-lookups.test -all"
${[..."abcdefgh"].map((label, i) => `${label}.spf-too-many-lookups.test. 3600 IN TXT "v=spf1 ip4:203.0.113.${i} -all"`).join("\n")}
`,
};

/** Two records that include each other. */
const loop: TeachingDomain = {
  zones: ["spf-loop.test"],
  records: `
spf-loop.test.       3600 IN TXT "v=spf1 include:other.spf-loop.test -all"
other.spf-loop.test. 3600 IN TXT "v=spf1 include:spf-loop.test -all"
`,
};

/** A mechanism that does not exist, as by a slip of the pen. */
const permerror: TeachingDomain = {
  zones: ["spf-permerror.test"],
  records: 'spf-permerror.test. 3600 IN TXT "v=spf1 ipv4:192.0.2.0/24 -all"',
};

export const senderPolicy: readonly TeachingScenario[] = [
  {
    ...tooManyLookups,
    lookup: "spf",
    id: "teaching-too-many-lookups",
    title: "Includes within includes: eleven DNS lookups, one more than allowed",
    input: { target: "spf-too-many-lookups.test" },
    expect: { verdict: "fail", findings: { "spf/too-many-lookups": "fail" } },
  },
  {
    ...loop,
    lookup: "spf",
    id: "teaching-loop",
    title: "Two records include each other without end",
    input: { target: "spf-loop.test" },
    expect: { verdict: "fail", findings: { "spf/loop": "fail" } },
  },
  {
    ...permerror,
    lookup: "spf",
    id: "teaching-permerror",
    title: "A mechanism that does not exist makes the whole record void",
    input: { target: "spf-permerror.test" },
    expect: { verdict: "fail", findings: { "spf/syntax-error": "fail" } },
  },
];
