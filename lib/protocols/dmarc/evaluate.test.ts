import { describe, expect, test } from "vitest";
import { type Entries, tableResolver } from "#lib/protocols/spf/testing/table-resolver.ts";
import { evaluateDmarc } from "./evaluate.ts";
import type { DmarcMessage } from "./evaluation.ts";

const dmarc = (tags: string): Entries => ({ TXT: [`v=DMARC1; ${tags}`] });
const example = { "_dmarc.example.com": dmarc("p=reject"), "example.com": { A: ["192.0.2.1"] } };
const spf = (domain: string, result = "pass"): Partial<DmarcMessage> => ({ spf: { domain, result } });
const dkim = (...domains: string[]): Partial<DmarcMessage> => ({ dkim: domains.map((domain) => ({ domain, result: "pass" })) });

function evaluate(authorDomain: string, rest: Partial<DmarcMessage>, table: Readonly<Record<string, Entries>>, silent: string[] = []) {
  return evaluateDmarc(
    { authorDomain, ...rest },
    tableResolver(table, (name) => silent.includes(name)),
  );
}

describe("identifier alignment, RFC 9989 Appendix B.1", () => {
  test.each([
    ["example.com", spf("example.com"), "pass"],
    ["example.com", spf("child.example.com"), "pass"],
    ["child.example.com", spf("example.net"), "fail"],
    ["example.com", dkim("example.com"), "pass"],
    ["child.example.com", dkim("example.com"), "pass"],
    ["child.example.com", dkim("example.net"), "fail"],
  ] as const)("%s %j: %s", async (author, message, result) => {
    expect((await evaluate(author, message, example)).result).toBe(result);
  });
});

describe("tree walks, RFC 9989 Appendix B.4", () => {
  const table = { ...example, "_dmarc.signing.example.com": dmarc("p=none") };

  test("B.4.1: SPF and DKIM are aligned, the author's own record is the policy", async () => {
    const evaluation = await evaluate("example.com", { ...spf("example.com"), ...dkim("signing.example.com") }, table);
    expect(evaluation).toMatchObject({
      result: "pass",
      policy: "reject",
      policyDomain: "example.com",
      organizationalDomain: "example.com",
      queries: ["_dmarc.example.com", "_dmarc.com", "_dmarc.signing.example.com"],
      aligned: { spf: true, dkim: [true] },
    });
  });

  test("B.4.2: eight questions for the author, three for the signature", async () => {
    const author = "a.b.c.d.e.f.g.h.i.j.k.example.com";
    const { queries, ...evaluation } = await evaluate(author, { ...spf("example.com"), ...dkim("signing.example.com") }, table);
    expect(evaluation).toMatchObject({ result: "pass", policyDomain: "example.com", organizationalDomain: "example.com" });
    expect(queries).toEqual([
      ...["a.b.c.d.e.f.g.h.i.j.k", "g.h.i.j.k", "h.i.j.k", "i.j.k", "j.k", "k"].map((label) => `_dmarc.${label}.example.com`),
      "_dmarc.example.com",
      "_dmarc.com",
      "_dmarc.signing.example.com",
    ]);
  });

  test("B.4.3: a public suffix's record parts giant from mega", async () => {
    const bank = { "_dmarc.bank.example": dmarc("p=reject; psd=y"), "_dmarc.giant.bank.example": dmarc("p=quarantine") };
    const message = { ...spf("mail.giant.bank.example"), ...dkim("mail.mega.bank.example") };
    expect(await evaluate("giant.bank.example", message, bank)).toMatchObject({
      result: "pass",
      policy: "quarantine",
      policyDomain: "giant.bank.example",
      organizationalDomain: "giant.bank.example",
      aligned: { spf: true, dkim: [false] },
    });
  });
});

describe("identifiers", () => {
  test.each([
    ["a failing SPF is no identifier", "example.com", spf("example.com", "fail"), "p=reject", "fail"],
    ["a softfail neither", "example.com", spf("example.com", "softfail"), "p=reject", "fail"],
    ["none at all", "example.com", {}, "p=reject", "fail"],
    ["strict SPF", "example.com", spf("child.example.com"), "p=reject; aspf=s", "fail"],
    ["strict SPF, the same domain", "example.com", spf("EXAMPLE.com."), "p=reject; aspf=s", "pass"],
    ["strict DKIM leaves SPF relaxed", "example.com", spf("child.example.com"), "p=reject; adkim=s", "pass"],
    ["strict DKIM", "example.com", dkim("child.example.com"), "p=reject; adkim=s", "fail"],
    ["any signature will do", "example.com", dkim("example.net", "child.example.com"), "p=reject", "pass"],
    ["a subdomain with psd=n is another organization", "example.com", dkim("dept.example.com"), "p=reject", "fail"],
    ["a public suffix never aligns with what is below it", "example.com", dkim("com"), "p=reject", "fail"],
    ["a name that is no domain never aligns", "example.com", dkim("", "exa mple.com"), "p=reject", "fail"],
  ] as const)("%s", async (_, author, message, tags, result) => {
    const table = { "_dmarc.example.com": dmarc(tags), "_dmarc.dept.example.com": dmarc("p=none; psd=n") };
    expect((await evaluate(author, message, table)).result).toBe(result);
  });

  test("many signatures cause no more than ten walks", async () => {
    const resolver = tableResolver(example);
    const domains = Array.from({ length: 40 }, (_, i) => `s${i}.example.com`);
    const { aligned } = await evaluateDmarc({ authorDomain: "example.com", ...dkim(...domains) }, resolver);
    expect(aligned.dkim.filter((one) => one === true)).toHaveLength(10);
    expect(new Set(resolver.asked).size).toBe(12);
  });
});

describe("policy", () => {
  const below = { "_dmarc.example.com": dmarc("p=reject; sp=quarantine; np=none"), "real.example.com": { A: ["192.0.2.1"] } };
  test.each([
    ["example.com", "reject"],
    ["real.example.com", "quarantine"],
    ["unreal.example.com", "none"],
  ])("of %s: %s", async (author, policy) => {
    expect(await evaluate(author, {}, below)).toMatchObject({ result: "fail", policy, policyDomain: "example.com" });
  });

  test.each([
    ["p=reject; t=y", "fail", "quarantine"],
    ["p=quarantine; t=y", "fail", "none"],
    ["p=reject; pct=0", "fail", "reject"],
    ["p=bad; rua=mailto:a@example.com", "fail", "none"],
    ["p=bad", "none", null],
    ["rua=mailto:a@example.com", "fail", "none"],
    ["p=none; p=reject", "permerror", null],
  ])("%s: %s, %s", async (tags, result, policy) => {
    expect(await evaluate("example.com", {}, { "_dmarc.example.com": dmarc(tags) })).toMatchObject({ result, policy });
  });

  test("several records, and nothing above: none", async () => {
    const table = { "_dmarc.example.com": { TXT: ["v=DMARC1; p=none", "v=DMARC1; p=reject"] } };
    expect(await evaluate("example.com", spf("example.com"), table)).toMatchObject({ result: "none", policy: null, policyDomain: null });
  });

  test("a U-label is asked as an A-label, and what is no domain is an error", async () => {
    const idn = { "_dmarc.xn--wgv71a119e.test": dmarc("p=reject") };
    expect(await evaluate("日本語.test", spf("xn--wgv71a119e.test"), idn)).toMatchObject({
      result: "pass",
      policyDomain: "xn--wgv71a119e.test",
    });
    expect(await evaluate("[192.0.2.1]", {}, {})).toMatchObject({ result: "permerror", queries: [] });
  });
});

describe("questions without an answer", () => {
  test.each([
    ["the author's record", spf("example.com"), ["_dmarc.example.com"], "temperror"],
    ["the author's organization, where the identifier is the author itself", spf("example.com"), ["_dmarc.com"], "pass"],
    ["the author's organization, where it decides", spf("a.example.com"), ["_dmarc.com"], "temperror"],
    ["the identifier's walk", spf("a.example.com"), ["_dmarc.a.example.com"], "temperror"],
    [
      "the identifier's walk, while another is aligned",
      { ...spf("a.example.com"), ...dkim("example.com") },
      ["_dmarc.a.example.com"],
      "pass",
    ],
    ["a walk that nothing needs", spf("example.net"), ["_dmarc.example.net"], "fail"],
    ["SPF itself", spf("example.com", "temperror"), [], "temperror"],
    ["SPF itself, of another organization", spf("example.net", "temperror"), [], "fail"],
  ] as const)("%s", async (_, message, silent, result) => {
    expect((await evaluate("example.com", message, example, [...silent])).result).toBe(result);
  });

  test("whether the author exists is asked only where it matters", async () => {
    const table = { "_dmarc.example.com": dmarc("p=reject; np=none") };
    expect(await evaluate("a.example.com", {}, table, ["a.example.com"])).toMatchObject({ result: "temperror", policy: null });
    expect(await evaluate("a.example.com", spf("a.example.com"), table, ["a.example.com"])).toMatchObject({ result: "pass", policy: null });
    const same = { "_dmarc.example.com": dmarc("p=reject; np=reject") };
    expect(await evaluate("a.example.com", {}, same, ["a.example.com"])).toMatchObject({ result: "fail", policy: "reject" });
  });
});
