import { describe, expect, test } from "vitest";
import { type Entries, tableResolver } from "#lib/protocols/spf/testing/table-resolver.ts";
import { discover, discoverBelow } from "./discovery.ts";
import { publicSuffixView } from "./public-suffix.ts";
import { walkDomains, walkTree } from "./walk.ts";

/** Records by domain: "p=none" stands for a record at `_dmarc.` below it, a list for several, null for a question without an answer. */
type Records = Readonly<Record<string, string | readonly string[] | null>>;

function resolverOf(records: Records) {
  const table = Object.entries(records).map(([domain, tags]): [string, Entries] => [
    `_dmarc.${domain}`,
    { TXT: [tags ?? []].flat().map((each) => (each === "" ? "v=DMARC1" : `v=DMARC1; ${each}`)) },
  ]);
  return tableResolver(Object.fromEntries(table), (name) => records[name.replace("_dmarc.", "")] === null);
}

async function decide(domain: string, records: Records) {
  const walk = await walkTree(domain, resolverOf(records));
  const { organization, source } = discover(walk);
  return {
    steps: walk.steps.map((step) => step.domain),
    organization: organization.status === "known" ? organization.domain : null,
    policy: source.status === "found" ? `${source.role} ${source.step.domain}` : source.status,
  };
}

describe("the names of a walk, RFC 9989 §4.10", () => {
  test.each([
    [
      "a.b.c.d.e.f.g.h.i.j.mail.example.com",
      [
        "a.b.c.d.e.f.g.h.i.j.mail.example.com",
        "g.h.i.j.mail.example.com",
        "h.i.j.mail.example.com",
        "i.j.mail.example.com",
        "j.mail.example.com",
        "mail.example.com",
        "example.com",
        "com",
      ],
    ],
    ["a.mail.example.com", ["a.mail.example.com", "mail.example.com", "example.com", "com"]],
    ["1.2.3.4.5.6.7", ["1.2.3.4.5.6.7", "2.3.4.5.6.7", "3.4.5.6.7", "4.5.6.7", "5.6.7", "6.7", "7"]],
    ["1.2.3.4.5.6.7.8", ["1.2.3.4.5.6.7.8", "2.3.4.5.6.7.8", "3.4.5.6.7.8", "4.5.6.7.8", "5.6.7.8", "6.7.8", "7.8", "8"]],
    ["1.2.3.4.5.6.7.8.9", ["1.2.3.4.5.6.7.8.9", "3.4.5.6.7.8.9", "4.5.6.7.8.9", "5.6.7.8.9", "6.7.8.9", "7.8.9", "8.9", "9"]],
    ["com", ["com"]],
  ])("%s", (domain, domains) => expect(walkDomains(domain)).toEqual(domains));
});

describe("the examples of RFC 9989 §4.10.2", () => {
  const author = "a.mail.example.com";
  test.each([
    [{ "mail.example.com": "p=none", "example.com": "p=reject" }, "example.com", "organization example.com"],
    [{ "mail.example.com": "p=none; psd=n", "example.com": "p=reject" }, "mail.example.com", "organization mail.example.com"],
    [{ com: "p=reject; psd=y" }, "example.com", "suffix com"],
  ])("%j", async (records, organization, policy) => {
    expect(await decide(author, records)).toMatchObject({ organization, policy });
  });
});

describe("the examples of RFC 9989 Appendix B.4", () => {
  const simple = { "example.com": "p=none", "signing.example.com": "p=none" };
  const bank = { "bank.example": "p=reject; psd=y", "giant.bank.example": "p=none" };
  test.each([
    ["example.com", simple, "example.com", "author example.com"],
    ["signing.example.com", simple, "example.com", "author signing.example.com"],
    ["a.b.c.d.e.f.g.h.i.j.k.example.com", simple, "example.com", "organization example.com"],
    ["giant.bank.example", bank, "giant.bank.example", "author giant.bank.example"],
    ["mail.giant.bank.example", bank, "giant.bank.example", "organization giant.bank.example"],
    ["mail.mega.bank.example", bank, "mega.bank.example", "suffix bank.example"],
  ])("%s", async (domain, records, organization, policy) => {
    expect(await decide(domain, records)).toMatchObject({ organization, policy });
  });

  test("a record with psd=y ends the walk", async () => {
    expect((await decide("mail.mega.bank.example", bank)).steps).toEqual(["mail.mega.bank.example", "mega.bank.example", "bank.example"]);
  });
});

describe("selection", () => {
  test.each<[string, string, Records, string | null, string]>([
    ["nothing found: the start is its own Organizational Domain", "a.example.com", {}, "a.example.com", "none"],
    [
      "the fewest labels win",
      "a.b.example.com",
      { "b.example.com": "p=none", "example.com": "p=none", com: "p=none" },
      "com",
      "organization com",
    ],
    [
      "psd=n at the start",
      "a.example.com",
      { "a.example.com": "p=none; psd=n", "example.com": "" },
      "a.example.com",
      "author a.example.com",
    ],
    [
      "psd=y at the start does not point below it",
      "bank.example",
      { "bank.example": "p=none; psd=y", example: "" },
      "bank.example",
      "author bank.example",
    ],
    [
      "psd=u is as if not given",
      "a.example.com",
      { "a.example.com": "p=none; psd=u", "example.com": "" },
      "example.com",
      "author a.example.com",
    ],
    [
      "psd with another value is as if not given",
      "a.example.com",
      { "a.example.com": "psd=x", "example.com": "" },
      "example.com",
      "author a.example.com",
    ],
    [
      "several records count as none, and the walk goes on",
      "a.example.com",
      { "a.example.com": ["p=none", "p=none"], "example.com": "p=none" },
      "example.com",
      "organization example.com",
    ],
    [
      "several records of the organization leave the suffix",
      "a.b.bank.example",
      { "b.bank.example": ["", ""], "bank.example": "psd=y" },
      "b.bank.example",
      "suffix bank.example",
    ],
    [
      "a record with a repeated tag counts as none",
      "a.example.com",
      { "a.example.com": "p=none; p=reject", "example.com": "p=none" },
      "example.com",
      "organization example.com",
    ],
    [
      "a suffix's policy is not used where the organization has a record",
      "a.b.bank.example",
      { "b.bank.example": "", "bank.example": "psd=y" },
      "b.bank.example",
      "organization b.bank.example",
    ],
    [
      "a record between the author and the organization is not used",
      "a.b.example.com",
      { "b.example.com": "p=reject", "example.com": "p=none" },
      "example.com",
      "organization example.com",
    ],
    [
      "the child of a suffix may be a name that the walk skipped",
      "1.2.3.4.5.6.7.8.bank.example",
      { "8.bank.example": "psd=y" },
      "7.8.bank.example",
      "suffix 8.bank.example",
    ],
  ])("%s", async (_, domain, records, organization, policy) => {
    expect(await decide(domain, records)).toMatchObject({ organization, policy });
  });
});

describe("a question without an answer may hide a record", () => {
  test.each<[string, Records, string | null, string]>([
    ["at the author", { "a.b.example.com": null, "example.com": "p=none" }, null, "unknown"],
    ["below the record found", { "b.example.com": null, "example.com": "p=none" }, null, "unknown"],
    ["above the record found", { "b.example.com": "p=none", "example.com": null }, null, "unknown"],
    [
      "above the author's own record: the policy is known, the organization is not",
      { "a.b.example.com": "p=none", "example.com": null },
      null,
      "author a.b.example.com",
    ],
    [
      "above the end of the walk: it is not needed",
      { "b.example.com": "psd=n", "example.com": null },
      "b.example.com",
      "organization b.example.com",
    ],
    ["at the top-level domain", { com: null }, null, "unknown"],
  ])("%s", async (_, records, organization, policy) => {
    expect(await decide("a.b.example.com", records)).toMatchObject({ organization, policy });
  });
});

describe("subdomains without a record of their own", () => {
  test.each<[string, string, Records, string]>([
    ["inherit from the organization", "example.com", { "example.com": "" }, "organization example.com"],
    [
      "do not inherit from a record that is not the organization's",
      "mail.example.com",
      { "mail.example.com": "", "example.com": "" },
      "organization example.com",
    ],
    [
      "inherit from a record with psd=n",
      "mail.example.com",
      { "mail.example.com": "psd=n", "example.com": "" },
      "organization mail.example.com",
    ],
    ["of a suffix have its policy", "bank.example", { "bank.example": "psd=y" }, "suffix bank.example"],
    ["of eight labels come to all of them", "2.3.4.5.6.example.com", { "2.3.4.5.6.example.com": "" }, "organization 2.3.4.5.6.example.com"],
    ["of nine labels pass over the one of eight", "1.2.3.4.5.6.example.com", { "1.2.3.4.5.6.example.com": "" }, "none"],
    ["are unknown with it", "example.com", { "example.com": null }, "unknown"],
  ])("%s", async (_, domain, records, policy) => {
    const { source } = discoverBelow(await walkTree(domain, resolverOf(records)));
    expect(source.status === "found" ? `${source.role} ${source.step.domain}` : source.status).toBe(policy);
  });
});

describe("a receiver with the Public Suffix List, RFC 7489 §6.6.3", () => {
  test.each<[string, Records, string, string]>([
    ["a.b.example.com", { "b.example.com": "", "example.com": "" }, "example.com", "example.com"],
    ["a.b.example.com", { "b.example.com": "" }, "example.com", "none"],
    ["a.b.example.com", { "a.b.example.com": "" }, "example.com", "a.b.example.com"],
    ["a.b.example.co.uk", { "example.co.uk": "", "co.uk": "psd=y" }, "example.co.uk", "example.co.uk"],
    ["a.example.com", { "a.example.com": ["", ""], "example.com": "" }, "example.com", "none"],
    ["a.b.example.com", { "b.example.com": "psd=n", "example.com": "" }, "example.com", "example.com"],
    ["a.example.com", { "a.example.com": null, "example.com": "" }, "example.com", "unknown"],
    ["co.uk", { uk: "" }, "co.uk", "none"],
  ])("%s %j", async (domain, records, organization, policy) => {
    const { organizationalDomain, source } = publicSuffixView(await walkTree(domain, resolverOf(records)));
    expect([organizationalDomain, source.status === "found" ? source.domain : source.status]).toEqual([organization, policy]);
  });
});
