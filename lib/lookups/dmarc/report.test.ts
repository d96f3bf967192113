import { describe, expect, test } from "vitest";
import { cellsOf, reportOn } from "#lib/lookups/txt-records/testing/report-on.ts";
import { type Entries, tableResolver } from "#lib/protocols/spf/testing/table-resolver.ts";
import { dmarc } from "./index.ts";

const txt = (text: string): Entries => ({ TXT: [text] });
const on = (target: string, table: Readonly<Record<string, Entries>>, silent: readonly string[] = []) =>
  reportOn(
    dmarc,
    target,
    tableResolver(table, (name) => silent.includes(name)),
  );

describe("the steps of the walk", () => {
  test("say which record applies, and what the others are", async () => {
    const report = await on("a.b.example.test", {
      "_dmarc.b.example.test": txt("v=DMARC1; p=reject"),
      "_dmarc.example.test": txt("v=DMARC1; p=none; sp=quarantine"),
      "_dmarc.test": txt("v=spf1 -all"),
    });
    expect(cellsOf(report, "query", "step", "name", "state", "meaning")).toEqual([
      [1, "_dmarc.a.b.example.test", "none", "The name does not exist: no record."],
      [
        2,
        "_dmarc.b.example.test",
        "found",
        "The record of a name between the domain and its Organizational Domain: it applies to that name alone.",
      ],
      [
        3,
        "_dmarc.example.test",
        "applies",
        "The record of the Organizational Domain: it applies to every domain below that has none of its own.",
      ],
      [4, "_dmarc.test", "none", "No DMARC record among 1 TXT record."],
    ]);
    expect(report.headline).toBe(
      "a.b.example.test asks receivers to treat mail in its name that fails as suspicious. The record is that of example.test.",
    );
  });

  test("end at psd, and what is above is not needed", async () => {
    const report = await on("dept.example.test", {
      "_dmarc.dept.example.test": txt("v=DMARC1; p=reject; psd=n"),
      "_dmarc.example.test": txt("v=DMARC1; p=none"),
    });
    expect(cellsOf(report, "query", "state")).toEqual([["applies"], ["not needed"], ["not needed"]]);
    expect(cellsOf(report, "query", "meaning").flat()).toEqual([
      "The domain's own record: it applies. psd=n says that this is the Organizational Domain: the walk ends here.",
      "Receivers do not ask this: the walk ends at _dmarc.dept.example.test.",
      "Receivers do not ask this: the walk ends at _dmarc.dept.example.test.",
    ]);
    expect(report.measures.find(({ key }) => key === "queries")).toMatchObject({ value: 1, limit: 8 });
  });

  test("show an alias, several records, an ignored one and a silent one for what they are", async () => {
    const report = await on(
      "a.b.c.example.test",
      {
        "_dmarc.a.b.c.example.test": { CNAME: "_dmarc.service.test" },
        "_dmarc.service.test": txt("v=dmarc1; p=none"),
        "_dmarc.b.c.example.test": { TXT: ["v=DMARC1; p=none", "v=DMARC1; p=reject"] },
        "_dmarc.c.example.test": txt("v=DMARC1; p=none; p=reject"),
      },
      ["_dmarc.example.test"],
    );
    expect(cellsOf(report, "query", "state").flat()).toEqual(["ignored", "void", "void", "unknown", "none"]);
    expect(cellsOf(report, "query", "meaning").flat().slice(0, 4)).toEqual([
      "Meant as a DMARC record and ignored: the version is written in other capitals and small letters than it must be. Alias of _dmarc.service.test.",
      "2 DMARC records: receivers use none of them.",
      "A tag is repeated, so the record counts for nothing.",
      "No answer: no server answered in time. A record may be hidden here.",
    ]);
    expect(report.headline).toContain("could not be found out: _dmarc.example.test TXT has no answer");
  });
});

describe("policies", () => {
  test.each([
    ["v=DMARC1; p=reject; sp=none; np=quarantine", ["reject", "none", "quarantine"]],
    ["v=DMARC1; p=reject; t=y", ["quarantine", "quarantine", "quarantine"]],
    ["v=DMARC1; p=reject; np=none; t=y", ["quarantine", "quarantine", "none"]],
    ["v=DMARC1; p=maybe", [null, null, null]],
    ["v=DMARC1; rua=mailto:a@example.test", ["none", "none", "none"]],
  ])("%s", async (text, policies) => {
    const report = await on("example.test", { "_dmarc.example.test": txt(text) });
    expect(cellsOf(report, "policy", "record").flat()).toEqual(policies);
  });

  test("of names below a subdomain with a record of its own are those of the Organizational Domain", async () => {
    const report = await on("shop.example.test", {
      "_dmarc.shop.example.test": txt("v=DMARC1; p=none; sp=none"),
      "_dmarc.example.test": txt("v=DMARC1; p=reject; np=quarantine"),
    });
    expect(cellsOf(report, "policy", "record", "state")).toEqual([
      ["none", "p of _dmarc.shop.example.test"],
      ["reject", "p of _dmarc.example.test"],
      ["quarantine", "np of _dmarc.example.test"],
    ]);
  });

  test("of the domain itself depend on whether it exists only where np says so", async () => {
    const inherited = { "_dmarc.example.test": txt("v=DMARC1; p=none; sp=quarantine; np=reject") };
    const policy = async (silent: readonly string[], more: Readonly<Record<string, Entries>> = {}) =>
      cellsOf(await on("a.example.test", { ...inherited, ...more }, silent), "policy", "record", "state")[0];
    expect(await policy([])).toEqual(["reject", "np of _dmarc.example.test"]);
    expect(await policy([], { "a.example.test": { A: ["192.0.2.1"] } })).toEqual(["quarantine", "sp of _dmarc.example.test"]);
    expect(await policy(["a.example.test"])).toEqual([null, "unknown"]);
  });
});

test("every tag is told, given or not, historic and unknown ones last", async () => {
  const report = await on("example.test", {
    "_dmarc.example.test": txt("v=DMARC1; p=Reject; adkim=x; pct=50; foo=1; rua=mailto:a@example.test,b@example.test"),
  });
  expect(cellsOf(report, "tag", "name", "record", "state")).toEqual([
    ["v", "DMARC1", "given"],
    ["p", "Reject", "given"],
    ["sp", null, "default"],
    ["np", null, "default"],
    ["psd", "u", "default"],
    ["t", "n", "default"],
    ["adkim", "x", "not valid"],
    ["aspf", "r", "default"],
    ["fo", "0", "default"],
    ["rua", "mailto:a@example.test,b@example.test", "given"],
    ["ruf", null, "default"],
    ["pct", "50", "historic"],
    ["foo", "1", "unknown tag"],
  ]);
});

describe("destinations", () => {
  const rua = (uris: string) => ({ "_dmarc.example.test": txt(`v=DMARC1; p=reject; rua=${uris}`) });

  test("say whether their host agrees and can take mail", async () => {
    const report = await on("example.test", {
      ...rua("mailto:a@example.test,mailto:b@in.example.test,mailto:c@yes.test,mailto:d@no.test,e@example.test"),
      "in.example.test": { A: ["192.0.2.1"] },
      "yes.test": { MX: [[0, "."]] },
      "example.test._report._dmarc.yes.test": txt("v=DMARC1; rua=mailto:x@yes.test"),
      "no.test": { MX: [[10, "mx.no.test"]] },
    });
    expect(cellsOf(report, "report", "name", "state")).toEqual([
      ["example.test", "inside"],
      ["in.example.test", "inside"],
      ["yes.test", "authorized"],
      ["no.test", "not authorized"],
      ["", "not valid"],
    ]);
    expect(cellsOf(report, "report", "meaning").flat()[2]).toBe(
      "Aggregate reports (rua). yes.test agrees at example.test._report._dmarc.yes.test, and wants the reports at mailto:x@yes.test instead. It accepts no mail: it says so with a null MX.",
    );
  });

  test("ask the host of another organization only, and of the own one without a question", async () => {
    const resolver = tableResolver({ ...rua("mailto:a@service.test,mailto:b@in.example.test") });
    await reportOn(dmarc, "example.test", resolver);
    expect(resolver.asked.filter((question) => question.includes("_report"))).toEqual(["example.test._report._dmarc.service.test TXT"]);
    expect(resolver.asked.filter((question) => question.startsWith("_dmarc.in."))).toHaveLength(1);
    expect(resolver.asked.filter((question) => question.startsWith("_dmarc.service"))).toEqual([]);
  });

  test("of a hostile record are bounded in rows and questions, and the report says so", async () => {
    const uris = Array.from({ length: 3000 }, (_, i) => `mailto:a@h${i}.test`).join(",");
    const resolver = tableResolver(rua(uris));
    const report = await reportOn(dmarc, "example.test", resolver);
    expect(report.rows.length).toBeLessThan(80);
    expect(resolver.asked.length).toBeLessThan(80);
    const finding = report.findings.find(({ id }) => id === "dmarc/destination-without-mail");
    expect(finding?.outcome).toBe("fail");
  });

  test("that are more than one report examines leave the verdict open", async () => {
    const hosts = Array.from({ length: 12 }, (_, i) => `h${i}.example.test`);
    const report = await on("example.test", {
      ...rua(hosts.map((host) => `mailto:a@${host}`).join(",")),
      ...Object.fromEntries(hosts.map((host) => [host, { A: ["192.0.2.1"] }])),
    });
    expect(report.findings.filter(({ outcome }) => outcome === "unknown").map(({ id, detail }) => [id, detail])).toEqual([
      ["dmarc/destination-not-authorized", "The record names 2 more destinations than one report examines."],
      ["dmarc/destination-without-mail", "The record names 2 more destinations than one report examines."],
    ]);
  });
});

describe("hostile text", () => {
  test("is shown visibly, and its marks stand where they should", async () => {
    const report = await on("example.test", { "_dmarc.example.test": txt("v=DMARC1; p=reject; x=\u0000\u001b[31m; aspf=\u00e9") });
    const [evidence] = report.findings.find(({ id }) => id === "dmarc/syntax")?.evidence ?? [];
    expect(evidence?.text).toBe("v=DMARC1; p=reject; x=\\000\\027[31m; aspf=\\233");
    expect(evidence?.text.slice(...(evidence.mark ?? [0, 0]))).toBe("\\000\\027");
    expect(evidence?.note).toBe("octets that are not printable ASCII");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(JSON.stringify(report)).not.toMatch(/[\u0000-\u001f]|\\u00/);
  });

  test("of many thousand tags makes a bounded report", async () => {
    const report = await on("example.test", { "_dmarc.example.test": txt(`v=DMARC1; p=none; ${"a=1;;".repeat(12_000)}`) });
    expect(report.rows.length).toBeLessThan(40);
    expect(JSON.stringify(report.findings).length).toBeLessThan(2_000_000);
  });
});
