import { describe, expect, test } from "vitest";
import { parseDmarc } from "./parse.ts";
import { isHistoricTag } from "./record.ts";
import { repaired, withoutTags, withTag } from "./repair.ts";

const DEFAULTS = { valid: true, p: null, sp: null, np: null, psd: "u", t: "n", adkim: "r", aspf: "r", fo: ["0"] };

function read(text: string) {
  const { text: _text, tags: _tags, problems: _problems, rua, ruf, ...rest } = parseDmarc(text);
  return { ...rest, rua: rua.map((uri) => uri.text), ruf: ruf.map((uri) => uri.text) };
}
const marked = (text: string) => parseDmarc(text).problems.map(({ code, start, end }) => [code, text.slice(start, end)]);

describe("the examples of RFC 9989 Appendix B.2", () => {
  test.each([
    ["v=DMARC1; p=none; rua=mailto:dmarc-feedback@example.com", { p: "none", rua: ["mailto:dmarc-feedback@example.com"] }],
    [
      "v=DMARC1; p=none; rua=mailto:dmarc-feedback@example.com; ruf=mailto:auth-reports@example.com",
      { p: "none", rua: ["mailto:dmarc-feedback@example.com"], ruf: ["mailto:auth-reports@example.com"] },
    ],
    ["v=DMARC1;", {}],
    [
      "v=DMARC1; rua=mailto:aggregate-reports@thirdparty.example.net; ruf=mailto:failure-reports@thirdparty.example.net",
      { rua: ["mailto:aggregate-reports@thirdparty.example.net"], ruf: ["mailto:failure-reports@thirdparty.example.net"] },
    ],
    [
      "v=DMARC1; p=quarantine; rua=mailto:dmarc-feedback@example.com,mailto:tld-test@thirdparty.example.net; t=y",
      { p: "quarantine", t: "y", rua: ["mailto:dmarc-feedback@example.com", "mailto:tld-test@thirdparty.example.net"] },
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual({ ...DEFAULTS, rua: [], ruf: [], ...expected });
    expect(marked(text)).toEqual([]);
  });
});

describe("tags", () => {
  test.each([
    ["p=reject; sp=quarantine; np=none", { p: "reject", sp: "quarantine", np: "none" }],
    ["P=reject", {}], // tags are case-sensitive (RFC 6376 §3.2)
    ["p=ReJeCT; adkim=S; aspf=s; psd=N; t=Y", { p: "reject", adkim: "s", aspf: "s", psd: "n", t: "y" }],
    ["rua=mailto:a@b.test; p=none", { p: "none", rua: ["mailto:a@b.test"] }], // the order after v is free
    ["p = none ; sp\t=reject;", { p: "none", sp: "reject" }],
    ["psd=y", { psd: "y" }],
    ["psd=u", {}],
    ["fo=1", { fo: ["1"] }],
    ["fo=0:d:s", { fo: ["0", "d", "s"] }],
    ["fo=D:1", { fo: ["d", "1"] }],
    ["pct=0; rf=afrf; ri=86400; p=reject", { p: "reject" }],
    ["unknown=x; p=none", { p: "none" }],
    ["rua=mailto:a@b.test!10m , mailto:c@d.test", { rua: ["mailto:a@b.test", "mailto:c@d.test"] }],
  ])("%s is valid", (tags, expected) => {
    const text = `v=DMARC1; ${tags}`;
    expect(read(text)).toEqual({ ...DEFAULTS, rua: [], ruf: [], ...expected });
    expect(marked(text)).toEqual([]);
  });

  test("a size limit is kept apart from the URI", () => {
    const text = "v=DMARC1; p=none; rua=mailto:a@b.test!10m";
    const [uri] = parseDmarc(text).rua;
    expect([uri?.text, text.slice(uri?.size?.start, uri?.size?.end)]).toEqual(["mailto:a@b.test", "!10m"]);
  });
});

describe("problems, each at its place and with the default in its stead", () => {
  test.each([
    ["p=quarentine", { p: "invalid" }, [["policy-value", "quarentine"]]],
    ["p=none,rua=mailto:a@b.test", { p: "invalid" }, [["policy-value", "none,rua=mailto:a@b.test"]]],
    ["p=", { p: "invalid" }, [["value-missing", "p="]]],
    [
      "p=none; sp=all; np=",
      { p: "none", sp: "invalid", np: "invalid" },
      [
        ["policy-value", "all"],
        ["value-missing", "np="],
      ],
    ],
    ["adkim=relaxed", {}, [["value-not-allowed", "relaxed"]]],
    ["aspf=x", {}, [["value-not-allowed", "x"]]],
    ["psd=true", {}, [["value-not-allowed", "true"]]],
    ["t=u", {}, [["value-not-allowed", "u"]]],
    ["fo=0:1", {}, [["failure-options-exclusive", "0:1"]]],
    ["fo=1:1", {}, [["failure-option-repeated", "1"]]],
    ["fo=1,d", {}, [["failure-option", "1,d"]]],
    ["fo=1: d", {}, [["failure-option", " d"]]],
    ["fo=d:", {}, [["failure-option", ""]]],
    ["p=none;; sp=none", { p: "none", sp: "none" }, [["tag-empty", ";"]]],
    ["p=none; reject", { p: "none" }, [["tag-without-value", "reject"]]],
    ["p=none; p=none", { p: "none", valid: false }, [["tag-repeated", "p=none"]]],
    ["x=1; x=2", { valid: false }, [["tag-repeated", "x=2"]]],
    ["v=DMARC1", { valid: false }, [["tag-repeated", "v=DMARC1"]]],
    [
      "p=no\u0000ne",
      { p: "invalid" },
      [
        ["policy-value", "no\u0000ne"],
        ["tag-characters", "\u0000"],
      ],
    ],
    ["rua=a@b.test", { rua: ["a@b.test"] }, [["uri-scheme-missing", "a@b.test"]]],
    ["rua=mailto:a@b.test,", { rua: ["mailto:a@b.test", ""] }, [["uri-empty", ""]]],
    ["rua=mailto:a!b@b.test", { rua: ["mailto:a!b@b.test"] }, [["uri-exclamation", "!"]]],
    ["ruf=mailto:b.test", { ruf: ["mailto:b.test"] }, [["uri-address", "mailto:b.test"]]],
  ])("%s", (tags, expected, problems) => {
    const text = `v=DMARC1; ${tags}`;
    expect(read(text)).toEqual({ ...DEFAULTS, rua: [], ruf: [], ...expected });
    expect(marked(text)).toEqual(problems);
  });
});

describe("repairs lead to a record without a problem, or to none", () => {
  test.each([
    ["v=DMARC1; p=none; rua=a@b.test", "v=DMARC1; p=none; rua=mailto:a@b.test"],
    ["v=DMARC1; p=Quarentine; aspf=strict", "v=DMARC1; p=quarantine; aspf=s"],
    ["v=DMARC1;; p='none'", "v=DMARC1; p=none"],
    ["v=DMARC1; p=none; rua=; fo=1", "v=DMARC1; p=none; fo=1"],
    ["v=DMARC1; p=none; p=none", "v=DMARC1; p=none;"],
    ["v=DMARC1; p=none; rua=mailto:a@b.test!10m,c@d.test", "v=DMARC1; p=none; rua=mailto:a@b.test,mailto:c@d.test"],
    ["v=DMARC1; p=none; p=reject", null],
    ["v=DMARC1; p=", null],
    ["v=DMARC1; p=maybe; rua=a@b.test", null],
    ["v=DMARC1; p=none", null],
  ])("%s", (text, mended) => expect(repaired(parseDmarc(text))).toBe(mended));

  test("historic tags go, a tag is set or added", () => {
    const record = parseDmarc("v=DMARC1; p=reject; pct=0; ri=3600; rua=mailto:a@b.test;");
    const without = withoutTags(record, isHistoricTag) ?? "";
    expect(without).toBe("v=DMARC1; p=reject; rua=mailto:a@b.test;");
    expect(withTag(parseDmarc(without), "t", "y")).toBe("v=DMARC1; p=reject; rua=mailto:a@b.test; t=y");
    expect(withTag(record, "p", "none")).toBe("v=DMARC1; p=none; pct=0; ri=3600; rua=mailto:a@b.test;");
    expect(withTag(record, "p", "nothing")).toBeNull();
    expect(withoutTags(parseDmarc("v=DMARC1; p=none"), isHistoricTag)).toBeNull();
  });
});
