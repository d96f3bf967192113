import { describe, expect, test } from "vitest";
import { allows, isMeantAsKey, isTesting, parseKeyRecord } from "./parse.ts";
import { repaired } from "./repair.ts";
import { ED25519, ED25519_SPKI, RSA_512 } from "./testing/keys.ts";

const marked = (text: string) => parseKeyRecord(text).problems.map(({ code, start, end }) => [code, text.slice(start, end), start]);
const P = `p=${RSA_512}`;

describe("RFC 6376 §3.6.1", () => {
  test.each([
    `v=DKIM1; ${P}`,
    `v=DKIM1; k=rsa; t=s; h=sha256; s=email; n=a%20note; ${P}`,
    P, // v is optional
    ` v = DKIM1 ;\t${P} ; `,
    `v=DKIM1; k=rsa; h=sha1 : sha256; s=* : email; t=y:s; ${P}`,
    `v=DKIM1; x=new; ${P}`, // unknown tags are ignored
    `v=DKIM1; ${P.slice(0, 100)} ${P.slice(100, 200)}\t${P.slice(200)}`, // white space within the base64
    `v=DKIM1;\r\n ${P.slice(0, 100)}\r\n\t${P.slice(100)}`, // folded (§2.8)
    `v=DKIM1; h=sha512-t; t=x-flag; s=other; ${P}`, // words of the future
    "v=DKIM1; p=",
    "v=DKIM1; p= ;",
  ])("%j keeps to the grammar", (text) => expect(marked(text)).toEqual([]));

  test.each([
    [
      "",
      [
        ["tag-empty", "", 0],
        ["key-missing", "", 0],
      ],
    ],
    ["v=DKIM1; k=rsa", [["key-missing", "", 14]]],
    [`v=DKIM2; ${P}`, [["version-value", "DKIM2", 2]]],
    [`v=DKIM1.0; ${P}`, [["version-value", "DKIM1.0", 2]]],
    [`v=dkim1; ${P}`, [["version-value", "dkim1", 2]]],
    [`v=; ${P}`, [["version-value", "", 2]]],
    [`k=rsa; v=DKIM1; ${P}`, [["version-not-first", "v=DKIM1", 7]]],
    [`v=DKIM1; p=; ${P}`, [["tag-repeated", P, 13]]],
    [`v=DKIM1; k=; ${P}`, [["value-missing", "k=", 9]]],
    [
      `v=DKIM1; h=; s=; t=; ${P}`,
      [
        ["value-missing", "h=", 9],
        ["value-missing", "s=", 13],
        ["value-missing", "t=", 17],
      ],
    ],
    [`v=DKIM1; h=sha-; ${P}`, [["item-malformed", "sha-", 11]]],
    [`v=DKIM1; h=sha1::sha256; ${P}`, [["item-malformed", "", 16]]],
    [`v=DKIM1; t=y,s; ${P}`, [["item-malformed", "y,s", 11]]],
    [`v=DKIM1; t=*; ${P}`, [["item-malformed", "*", 11]]],
    [`v=DKIM1; rsa; ${P}`, [["tag-without-value", "rsa", 9]]],
    [`v=DKIM1;; ${P}`, [["tag-empty", ";", 8]]],
    [`v=DKIM1; n=\u00e9; ${P}`, [["tag-characters", "\u00e9", 11]]],
    [
      `v=DKIM1;\n${P}`,
      [
        ["tag-characters", "\n", 8],
        ["tag-name-malformed", "\np", 8],
        ["key-missing", "", 9 + P.length],
      ],
    ],
  ])("%j breaks it at its place", (text, problems) => expect(marked(text)).toEqual(problems));

  test.each([
    ["v=DKIM1; p=", "revoked"],
    ["p=", "revoked"],
    ["v=DKIM1; k=rsa", "missing"],
    [`P=${RSA_512}`, "missing"], // names of tags are case-sensitive (§3.2)
    ["v=DKIM1; p=MIGf!", "broken"],
    ["v=DKIM1; p=MIGf", "unreadable"],
    [`v=DKIM1; k=x-new; p=${RSA_512}`, "unknown-type"],
    [`v=DKIM1; k=RSA; p=${RSA_512}`, "unknown-type"], // values are case-sensitive (§3.2)
    [`v=DKIM1; p=${RSA_512}`, "key"],
    [`v=DKIM1; k=ed25519; p=${ED25519}`, "key"],
  ])("%j has a key that is %s", (text, status) => expect(parseKeyRecord(text).material.status).toBe(status));

  test("what is not given has its default, and an empty value is no default", () => {
    expect(parseKeyRecord(P)).toMatchObject({ keyType: "rsa", hashes: null, services: null, flags: [] });
    expect(parseKeyRecord(`k=; h=; s=; t=; ${P}`)).toMatchObject({ keyType: "", hashes: [], services: [], flags: [] });
  });

  test.each([
    ["", true, true, false],
    ["h=sha1; ", false, true, false],
    ["h=sha1:sha256; ", true, true, false],
    ["h=SHA256; ", false, true, false],
    ["s=tlsrpt; ", true, false, false], // RFC 8460 §3
    ["s=tlsrpt:email; ", true, true, false],
    ["s=*; ", true, true, false],
    ["t=y; ", true, true, true],
    ["t=s:y; ", true, true, true],
    ["t=s; ", true, true, false],
  ])("%j: for SHA-256 %s, for mail %s, testing %s", (tags, sha256, mail, testing) => {
    const record = parseKeyRecord(`v=DKIM1; ${tags}${P}`);
    expect(allows(record.hashes, "sha256")).toBe(sha256);
    expect(allows(record.services, "*", "email")).toBe(mail);
    expect(isTesting(record)).toBe(testing);
  });
});

test.each([
  [`v=DKIM1; ${P}`, true],
  [P, true],
  [`"v=DKIM1; ${P}`, true],
  ["v=DKIM1\\; k=rsa", true],
  ["v=dkim2; p=x", true],
  ["v=spf1 -all", false],
  ["v=DMARC1; p=reject", false],
  ["google-site-verification=abc", false],
  ["", false],
])("%j was meant as a key record: %s", (text, meant) => expect(isMeantAsKey(text)).toBe(meant));

describe("what was probably meant", () => {
  test.each([
    [`k=rsa; v=DKIM1; ${P}`, `v=DKIM1; k=rsa; ${P}`],
    [`v=dkim1; ${P}`, `v=DKIM1; ${P}`],
    [`v=DKIM1;; t=; ${P}`, `v=DKIM1; ${P}`],
    [`v=DKIM1; p="${RSA_512}"`, `v=DKIM1; ${P}`],
    [`v=DKIM1; p=-----BEGIN PUBLIC KEY-----${RSA_512}-----END PUBLIC KEY-----`, `v=DKIM1; ${P}`],
    [`v=DKIM1; k=ed25519; p=${ED25519.replace("=", "")}`, `v=DKIM1; k=ed25519; p=${ED25519}`],
    [`v=DKIM1; k=ed25519; p=${ED25519_SPKI}`, `v=DKIM1; k=ed25519; p=${ED25519}`],
  ])("of %j", (text, meant) => expect(repaired(parseKeyRecord(text))).toBe(meant));

  test.each([`v=DKIM1; ${P}`, "v=spf1 -all", `v=DKIM1; ${P}; p=`, "v=DKIM1; p=MIGf!", "v=DKIM1; p=;;"])("of %j is not known", (text) => {
    expect(repaired(parseKeyRecord(text))).toBeNull();
  });
});
