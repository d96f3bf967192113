import fc from "fast-check";
import { expect, test } from "vitest";
import { nearRecord } from "./near-record.ts";
import { parseDmarc } from "./parse.ts";
import { isHistoricTag } from "./record.ts";
import { repaired, withoutTags, withTag } from "./repair.ts";
import { isDmarc } from "./version.ts";

// biome-ignore format: a list of words
const pieces = [
  "v=DMARC1", "V = dmarc1", "p=reject", "p=", "sp=none", "np=Quarentine", "pct=0", "ri=1", "t=y", "psd=n", "fo=0:1", "fo=1:d:s",
  "rua=mailto:a@b.test", "ruf=a@b.test", "!10m", "mailto:", "https://b.test/", "%zz", "é", "\u0000", ";", ";;", ",", "=", " ", "\t", '"', ":", "@",
];
const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary-ascii" }),
  fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join("")),
  fc.array(fc.constantFrom(...pieces)).map((parts) => `v=DMARC1; ${parts.join("; ")}`),
);

test("parsing never throws, and every position lies inside the text", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const record = parseDmarc(text);
      const sizes = [...record.rua, ...record.ruf].flatMap(({ size }) => size ?? []);
      const near = nearRecord(text)?.problem;
      for (const { start, end } of [...record.tags, ...record.problems, ...record.rua, ...record.ruf, ...sizes, ...(near ? [near] : [])]) {
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test("whatever is proposed is a record without a problem", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const record = parseDmarc(text);
      for (const proposed of [
        repaired(record),
        withoutTags(record, isHistoricTag),
        withTag(record, "t", "y"),
        withTag(record, "p", "none"),
      ]) {
        if (proposed === null) continue;
        expect(isDmarc(proposed)).toBe(true);
        expect(parseDmarc(proposed).problems).toEqual([]);
      }
    }),
    { numRuns: 1000 },
  );
});

test("a long hostile text ends: what grows with the square of the length would not within the time-out", () => {
  const long = [`v=DMARC1; p=${" ".repeat(500_000)}x`, `v${" ".repeat(500_000)}v=dmarc`, `v=DMARC1; rua=mailto:${"a@".repeat(250_000)}`];
  for (const text of [...long, `v=DMARC1; rua=${",".repeat(65_000)}`, ";".repeat(65_000)]) {
    expect(parseDmarc(text).text).toBe(text);
    expect(nearRecord(text)?.text ?? text).toBe(text);
  }
});
