import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tableResolver } from "#lib/protocols/spf/testing/table-resolver.ts";
import { isMtaSts, parseRecord, repairedRecord } from "./parse-record.ts";
import { selectMtaSts } from "./select.ts";

const marked = (text: string) => parseRecord(text).problems.map(({ code, start, end }) => [code, text.slice(start, end)]);

describe("RFC 8461 §3.1", () => {
  test.each([
    ["v=STSv1; id=20160831085700Z;", "20160831085700Z"],
    ["v=STSv1;id=a", "a"],
    ["v=STSv1; id=ABCDEFGHIJKLMNOPQRSTUVWXYZ012345", "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"],
    ["v=STSv1;\tid=1 ; my-ext.2=x:/y ;", "1"],
  ])("%j is valid", (text, id) => {
    expect(isMtaSts(text)).toBe(true);
    expect(parseRecord(text)).toMatchObject({ id, valid: true, problems: [] });
  });

  test.each(["v=STSv1", "v=STSV1; id=1", "v = STSv1; id=1", "v=STSv1 ; id=1", " v=STSv1; id=1", "v=STSv2; id=1", "id=1; v=STSv1;", ""])(
    "%j is discarded",
    (text) => expect(isMtaSts(text)).toBe(false),
  );

  test.each([
    ["v=STSv1; id = 1", [["field-spaces", " = "]], "v=STSv1; id=1"],
    ["v=STSv1; id=2024-01-02T03:04:05Z", [["id-value", "2024-01-02T03:04:05Z"]], "v=STSv1; id=20240102030405"],
    ["v=STSv1; id=", [["id-value", "id="]], null],
    ["v=STSv1; id=123456789012345678901234567890123", [["id-value", "123456789012345678901234567890123"]], null],
    ["v=STSv1; id=a_b_é", [["id-value", "a_b_é"]], null],
    ["v=STSv1;", [["id-missing", ""]], null],
    ["v=STSv1; ID=1", [["field-case", "ID"]], "v=STSv1; id=1"],
    ["v=STSv1;; id=1", [["field-empty", ";"]], "v=STSv1; id=1"],
    ["v=STSv1; id=1; enforce", [["field-without-value", "enforce"]], null],
    ["v=STSv1; id=1; -x=1", [["field-name", "-x"]], null],
    ["v=STSv1; id=1; x=a=b", [["field-value", "x=a=b"]], null],
    ["v=STSv1; id=1; x=", [["field-value", "x="]], null],
  ])("%j is no record", (text, problems, mended) => {
    expect(parseRecord(text).valid).toBe(false);
    expect(marked(text)).toEqual(problems);
    expect(repairedRecord(parseRecord(text))).toBe(mended);
  });

  test("of a repeated field the first counts", () => {
    const record = parseRecord("v=STSv1; id=1; id=2");
    expect(record).toMatchObject({ id: "1", valid: true });
    expect(marked(record.text)).toEqual([["field-repeated", "id=2"]]);
    expect(repairedRecord(record)).toBe("v=STSv1; id=1;");
  });
});

describe("selection", () => {
  const select = async (...TXT: string[]) => selectMtaSts(await tableResolver({ "x.test": { TXT } }).query("x.test", "TXT"));

  test("exactly one record counts, whatever else is there", async () => {
    expect((await select("v=spf1 -all", "v=STSv1; id=1;")).status).toBe("record");
    expect((await select("v=STSv1; id=1;", "v=STSv1; id=1;")).status).toBe("multiple");
    expect(await select("v=spf1 -all")).toEqual({ status: "none", near: [], others: ["v=spf1 -all"] });
  });

  test.each([
    ["v=STSv1", "version-separator"],
    ["v=STSv1 ; id=1", "version-separator"],
    ["v = STSv1; id=1", "version-spaces"],
    ["v=stsv1; id=1", "version-case"],
    ["v=MTA-STSv1; id=1", "version-value"],
    ["id=1; v=STSv1", "version-not-first"],
  ])("%j is meant as one", async (text, code) => {
    expect(await select(text)).toMatchObject({ status: "none", near: [{ problem: { code } }] });
  });
});

test("never throws, every position lies inside the text, and what is proposed has no problem", () => {
  const piece = fc.constantFrom("id=", "ID=", "id = ", "20240101", ";", " ", "=", "x", "é", "v=STSv1;", "-", "\t", "a.b");
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((parts) => `v=STSv1;${parts.join("")}`),
      ),
      (text) => {
        const record = parseRecord(text);
        expect(record.problems.every(({ start, end }) => 0 <= start && start <= end && end <= text.length)).toBe(true);
        const mended = repairedRecord(record);
        if (mended !== null) expect(parseRecord(mended)).toMatchObject({ valid: true, problems: [] });
      },
    ),
    { numRuns: 1000 },
  );
});
