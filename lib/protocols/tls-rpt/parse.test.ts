import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tableResolver } from "#lib/protocols/spf/testing/table-resolver.ts";
import { isTlsRpt, parseTlsRpt, repaired } from "./parse.ts";
import { selectTlsRpt } from "./select.ts";

const marked = (text: string) => parseTlsRpt(text).problems.map(({ code, start, end }) => [code, text.slice(start, end)]);

describe("RFC 8460 §3", () => {
  test.each([
    ["v=TLSRPTv1;rua=mailto:reports@example.com", ["mailto:reports@example.com"]],
    ["v=TLSRPTv1; rua=https://reporting.example.com/v1/tlsrpt", ["https://reporting.example.com/v1/tlsrpt"]],
    ["v=TLSRPTv1; rua=mailto:a@b.test , https://c.test/ ;", ["mailto:a@b.test", "https://c.test/"]],
    ["v=TLSRPTv1; ext=x; rua=mailto:a%21b@b.test", ["mailto:a%21b@b.test"]],
    ["v=TLSRPTv1;", []],
  ])("%s is valid", (text, rua) => {
    expect(isTlsRpt(text)).toBe(true);
    expect(parseTlsRpt(text).rua.map((uri) => uri.text)).toEqual(rua);
    expect(marked(text)).toEqual([]);
  });

  test.each(["v=TLSRPTv1", "v=tlsrptv1; rua=x", "v = TLSRPTv1; rua=x", "v=TLSRPTv1 ; rua=x", " v=TLSRPTv1;", "v=TLSRPTv2;", ""])(
    "%j is discarded",
    (text) => expect(isTlsRpt(text)).toBe(false),
  );

  test.each([
    ["v=TLSRPTv1; rua = mailto:a@b.test", [["field-spaces", " = "]], "v=TLSRPTv1; rua=mailto:a@b.test"],
    ["v=TLSRPTv1; rua=a@b.test", [["uri-scheme-missing", "a@b.test"]], "v=TLSRPTv1; rua=mailto:a@b.test"],
    ["v=TLSRPTv1; rua=http://b.test/", [["uri-scheme-unsupported", "http"]], "v=TLSRPTv1; rua=https://b.test/"],
    ["v=TLSRPTv1; rua=ftp://b.test/", [["uri-scheme-unsupported", "ftp"]], null],
    ["v=TLSRPTv1; rua=mailto:a!c@b.test", [["uri-exclamation", "!"]], "v=TLSRPTv1; rua=mailto:a%21c@b.test"],
    ["v=TLSRPTv1; rua=mailto:a@b.test!10m", [["uri-exclamation", "!"]], null],
    ["v=TLSRPTv1; rua=", [["value-missing", "rua="]], null],
    ["v=TLSRPTv1;; rua=mailto:a@b.test", [["tag-empty", ";"]], "v=TLSRPTv1; rua=mailto:a@b.test"],
    ["v=TLSRPTv1; rua=mailto:a@b.test; rua=mailto:c@b.test", [["tag-repeated", "rua=mailto:c@b.test"]], null],
    ["v=TLSRPTv1; mailto:a@b.test", [["tag-without-value", "mailto:a@b.test"]], null],
  ])("%s", (text, problems, mended) => {
    expect(marked(text)).toEqual(problems);
    expect(repaired(parseTlsRpt(text))).toBe(mended);
  });
});

describe("selection", () => {
  const select = async (...TXT: string[]) => selectTlsRpt(await tableResolver({ "x.test": { TXT } }).query("x.test", "TXT"));

  test("exactly one record counts, whatever else is there", async () => {
    expect((await select("v=spf1 -all", "v=TLSRPTv1;rua=mailto:a@b.test")).status).toBe("record");
    expect((await select("v=TLSRPTv1;rua=mailto:a@b.test", "v=TLSRPTv1;rua=mailto:a@b.test")).status).toBe("multiple");
    expect((await select("v=spf1 -all")).status).toBe("none");
  });

  test.each([
    ["v=TLSRPTv1", "version-separator", "v=TLSRPTv1;", null],
    ["v=TLSRPTv1 ;rua=mailto:a@b.test", "version-separator", " ", "v=TLSRPTv1; rua=mailto:a@b.test"],
    ["v = TLSRPTv1; rua=mailto:a@b.test", "version-spaces", "v = TLSRPTv1", "v=TLSRPTv1; rua=mailto:a@b.test"],
    ["v=TLSRPTV1; rua=mailto:a@b.test", "version-case", "v=TLSRPTV1", "v=TLSRPTv1; rua=mailto:a@b.test"],
    ["v=TLS-RPTv1; rua=mailto:a@b.test", "version-value", "TLS-RPTv1", "v=TLSRPTv1; rua=mailto:a@b.test"],
    ["rua=mailto:a@b.test; v=TLSRPTv1", "version-not-first", "v=TLSRPTv1", "v=TLSRPTv1; rua=mailto:a@b.test"],
  ])("%j is meant as one", async (text, code, place, mended) => {
    const selection = await select(text);
    const [near] = selection.status === "none" ? selection.near : [];
    const { start, end, repair } = near?.problem ?? {};
    expect([near?.problem.code, repair?.text ?? null]).toEqual([code, mended]);
    if (code !== "version-separator" || mended !== null) expect(text.slice(start, end)).toBe(place);
  });
});

test("never throws, every position lies inside the text, and what is proposed has no problem", () => {
  const piece = fc.constantFrom(
    "v=TLSRPTv1;",
    "rua=",
    "rua = ",
    "mailto:a@b.test",
    "https://b.test",
    "a@b.test",
    "!",
    ",",
    ";",
    " ",
    "é",
    "x=y",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((parts) => `v=TLSRPTv1;${parts.join("")}`),
      ),
      (text) => {
        const record = parseTlsRpt(text);
        for (const { start, end } of [...record.problems, ...record.rua])
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
        const mended = repaired(record);
        if (mended !== null) expect(parseTlsRpt(mended).problems).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});
