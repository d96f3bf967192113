import { describe, expect, test } from "vitest";
import { compromisedKey } from "./compromised.ts";
import { fingerprint } from "./fingerprint.ts";
import { keyName } from "./key-name.ts";
import type { KeyRecord } from "./key-record.ts";
import { isTesting, parseKeyRecord } from "./parse.ts";

/** The strings of the TXT records as the RFCs print them. */
const BRISBANE = [
  "v=DKIM1; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQ",
  "KBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYt",
  "IxN2SnFCjxOCKG9v3b4jYfcTNh5ijSsq631uBItLa7od+v",
  "/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhi",
  "tdY9tf6mcwGjaNBcWToIMmPSPDdQPNUYckcQ2QIDAQAB",
].join("");
const FOOTBALL_RSA = [
  "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWR",
  "iGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/J16JYi0Qvx/byYzCNb3W91y3FutAC",
  "DfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3",
  "Ip3G+2kryOTIKT+l/K4w3QIDAQAB",
].join("");
const FOOTBALL_ED25519 = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

function keyOf({ material }: KeyRecord) {
  if (material.status !== "key") throw new Error(`The record holds no key, but is ${material.status}`);
  return material.key;
}

describe.each([
  ["RFC 6376 Appendix C", BRISBANE, "rsa", 1024, ["RFC 4871, Appendix C", "RFC 6376, Appendix C"]],
  ["RFC 8463 Appendix A, RSA", FOOTBALL_RSA, "rsa", 1024, ["RFC 8463, §A.1"]],
  ["RFC 8463 Appendix A, Ed25519", FOOTBALL_ED25519, "ed25519", 256, ["RFC 8032, §7.1", "RFC 8037, §A.1", "RFC 8463, §A.1"]],
])("%s", (_, text, type, bits, printedIn) => {
  const record = parseKeyRecord(text);

  test("is a valid record of a key", () => {
    expect(record.problems).toEqual([]);
    expect(keyOf(record)).toMatchObject({ type, bits });
    expect(isTesting(record)).toBe(false);
  });

  test("is known to be compromised, for its private key is printed beside it", async () => {
    expect(compromisedKey(await fingerprint(keyOf(record)))?.printedIn).toEqual(printedIn);
  });
});

test("the Ed25519 key is that of RFC 8032 §7.1, Test 1", () => {
  const key = keyOf(parseKeyRecord(FOOTBALL_ED25519));
  expect(key.type === "ed25519" && Buffer.from(key.octets).toString("hex")).toBe(
    "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
  );
});

test("the key of foo.bar at example.com stands where RFC 6376 §3.6.2.1 says", () => {
  expect(keyName("foo.bar", "example.com")).toBe("foo.bar._domainkey.example.com");
});

test("a bare RSAPublicKey (RFC 6376 §3.6.1) is the same key", async () => {
  const whole = keyOf(parseKeyRecord(BRISBANE));
  // The SubjectPublicKeyInfo of a 1024-bit key puts 22 octets before the RSAPublicKey.
  const bare = Buffer.from(BRISBANE.slice("v=DKIM1; p=".length), "base64").subarray(22).toString("base64");
  const key = keyOf(parseKeyRecord(`p=${bare}`));
  expect(key).toEqual(whole);
  expect(await fingerprint(key)).toBe(await fingerprint(whole));
});
