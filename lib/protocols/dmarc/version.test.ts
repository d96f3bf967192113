import { describe, expect, test } from "vitest";
import { nearRecord } from "./near-record.ts";
import { isDmarc } from "./version.ts";

// RFC 9989 §4.7, §4.8: `v` first, `*WSP` round the equals sign, the value exactly DMARC1.
test.each(["v=DMARC1", "v=DMARC1;", "v=DMARC1; p=none", "v = DMARC1 ;p=none", "v\t=\tDMARC1\t;", "v=DMARC1 "])(
  "%j is a DMARC record",
  (text) => {
    expect(isDmarc(text)).toBe(true);
    expect(nearRecord(text)).toBeNull();
  },
);

test.each(["", "v=spf1 -all", "v=DKIM1; p=MIGf", "google-site-verification=dmarc", "p=MIGf; k=rsa", "DMARC"])(
  "%j is none, and is not meant as one",
  (text) => {
    expect(isDmarc(text)).toBe(false);
    expect(nearRecord(text)).toBeNull();
  },
);

describe("a text that is meant as a record is ignored", () => {
  test.each([
    ["v=dmarc1; p=none", "version-case", "v=dmarc1", "v=DMARC1; p=none"],
    ["V=DMARC1; p=none", "version-case", "V=DMARC1", "v=DMARC1; p=none"],
    ["v=Dmarc1;p=none", "version-case", "v=Dmarc1", "v=DMARC1; p=none"],
    ["v=DMARC; p=none", "version-value", "DMARC", "v=DMARC1; p=none"],
    ["v=DMARC2; p=none", "version-value", "DMARC2", "v=DMARC1; p=none"],
    ["v=DMARC-1", "version-value", "DMARC-1", "v=DMARC1"],
    ["v=DMARC1:p=none", "version-value", "DMARC1:p=none", null],
    ["v=DMARC1 p=none", "version-separator", " ", "v=DMARC1; p=none"],
    ["v=DMARC1, p=none", "version-separator", ",", "v=DMARC1; p=none"],
    ["p=none; v=DMARC1; rua=mailto:a@b.test", "version-not-first", "v=DMARC1", "v=DMARC1; p=none; rua=mailto:a@b.test"],
    [" v=DMARC1; p=none", "version-preceded", " ", "v=DMARC1; p=none"],
    ['"v=DMARC1; p=none"', "version-preceded", '"', "v=DMARC1; p=none"],
    ["\u00ef\u00bb\u00bfv=DMARC1; p=none", "version-preceded", "\u00ef\u00bb\u00bf", null],
    ["p=reject; rua=mailto:a@b.test", "version-missing", "", "v=DMARC1; p=reject; rua=mailto:a@b.test"],
    ["p=Reject", "version-missing", "", "v=DMARC1; p=Reject"],
  ])("%j: %s", (text, code, marked, mended) => {
    expect(isDmarc(text)).toBe(false);
    const problem = nearRecord(text)?.problem;
    const { start = 0, end = 0, text: insert = "" } = problem?.repair ?? {};
    expect([problem?.code, text.slice(problem?.start, problem?.end)]).toEqual([code, marked]);
    expect(problem?.repair ? text.slice(0, start) + insert + text.slice(end) : null).toBe(mended);
    if (mended !== null) expect(isDmarc(mended)).toBe(true);
  });
});
