import { afterAll, describe, expect, test } from "vitest";
import { startWorld } from "#lib/lab/testing/world.ts";
import type { MessageVerification, SignatureVerdict } from "#lib/transport/verifier-types.ts";
import { ed25519Key, rsaKey, sealed, signed } from "./testing/sign.ts";
import { messageVerifier } from "./verifier.ts";

const NOW = Date.parse("2026-02-02T09:05:00Z");
const [key, other, weak, ed] = [rsaKey(), rsaKey(), rsaKey(512), ed25519Key()];
const record = (name: string, text: string) =>
  `${name} 3600 IN TXT ${(text.match(/.{1,200}/g) ?? []).map((part) => `"${part}"`).join(" ")}`;
const world = await startWorld({
  records: [
    record("s1._domainkey.sender.test.", `v=DKIM1; k=rsa; p=${key.published}`),
    record("twice._domainkey.sender.test.", "some-verification=1"),
    record("twice._domainkey.sender.test.", `v=DKIM1; k=rsa; p=${key.published}`),
    record("wrong._domainkey.sender.test.", `v=DKIM1; p=${other.published}`),
    record("weak._domainkey.sender.test.", `v=DKIM1; p=${weak.published}`),
    record("ed._domainkey.sender.test.", `v=DKIM1; k=ed25519; p=${ed.published}`),
    record("revoked._domainkey.sender.test.", "v=DKIM1; p="),
    record("note._domainkey.sender.test.", "v=DKIM1; s=tlsrpt; p=AAAA"),
    record("a1._domainkey.list.test.", `v=DKIM1; p=${other.published}`),
  ].join("\n"),
  faults: { "silent._domainkey.sender.test TXT": "servfail", "silent._domainkey.list.test TXT": "servfail" },
});
afterAll(() => world[Symbol.asyncDispose]());

const MESSAGE =
  "From: Alice <alice@sender.test>\r\nTo: bob@receiver.test\r\nSubject: Hello\r\nDate: Mon, 2 Feb 2026 09:00:00 +0000\r\nMessage-ID: <1@sender.test>\r\n\r\nHello Bob,\r\n\r\nsee you.\r\n";
const verify = (message: string, at = NOW): Promise<MessageVerification> =>
  messageVerifier.verify(new TextEncoder().encode(message), world.transport.resolver, at);
const one = async (message: string, at = NOW): Promise<SignatureVerdict | undefined> => (await verify(message, at)).signatures[0];

describe("DKIM", () => {
  test("a good signature, with the length of its key and the exchange that brought it", async () => {
    const verdict = await one(await signed(MESSAGE, key));
    expect(verdict).toMatchObject({ result: "pass", cause: null, bits: 1024 });
    expect(world.trace().find(({ id }) => id === verdict?.exchange)).toMatchObject({ question: { name: "s1._domainkey.sender.test" } });
  });

  test("Ed25519 (RFC 8463)", async () => {
    expect(await one(await signed(MESSAGE, ed, { selector: "ed" }))).toMatchObject({ result: "pass", cause: null });
  });

  test("the key is chosen where another text stands beside it", async () => {
    expect(await one(await signed(MESSAGE, key, { selector: "twice" }))).toMatchObject({ result: "pass" });
  });

  test.each([
    ["the body was changed", {}, (text: string) => text.replace("see you", "see me"), "body-changed"],
    ["a signed field was changed", {}, (text: string) => text.replace("Subject: Hello", "Subject: Hullo"), "header-changed"],
    ["the key is another", { selector: "wrong" }, (text: string) => text, "header-changed"],
    ["the key is gone", { selector: "gone" }, (text: string) => text, "key-missing"],
    ["the key was revoked", { selector: "revoked" }, (text: string) => text, "key-unusable"],
    ["the key is for reports", { selector: "note" }, (text: string) => text, "key-unusable"],
    ["rsa-sha1", { algorithm: "rsa-sha1" }, (text: string) => text, "algorithm-weak"],
    ["it has expired", { signTime: NOW - 7_200_000, expires: NOW - 3_600_000 }, (text: string) => text, "expired"],
    ["a tag is missing", {}, (text: string) => text.replace(/ s=s1;/, ""), "malformed"],
  ])("%s", async (_, options, change, code) => {
    expect(await one(change(await signed(MESSAGE, key, options)))).toMatchObject({ result: "fail", cause: { code } });
  });

  test("expiry is judged at the time that is given", async () => {
    const message = await signed(MESSAGE, key, { signTime: NOW - 7_200_000, expires: NOW - 3_600_000 });
    expect(await one(message, NOW - 5_400_000)).toMatchObject({ result: "pass" });
  });

  test("a key below 1024 bits", async () => {
    expect(await one(await signed(MESSAGE, weak, { selector: "weak" }))).toMatchObject({ result: "fail", cause: { code: "key-weak" } });
  });

  test("no answer is no verdict", async () => {
    const verdict = await one(await signed(MESSAGE, key, { selector: "silent" }));
    expect(verdict).toMatchObject({ result: "unknown", cause: { code: "unanswered", answer: { status: "servfail" } } });
  });

  test("one verdict for each signature, in their order; none for a message without", async () => {
    const message = await signed(await signed(MESSAGE, key, { selector: "gone" }), key);
    expect((await verify(message)).signatures.map(({ result }) => result)).toEqual(["pass", "fail"]);
    expect(await verify(MESSAGE)).toEqual({ signatures: [], chain: { result: "none", text: "", open: null } });
  });
});

describe("ARC", () => {
  test("a good chain of two", async () => {
    const message = await sealed(await sealed(await signed(MESSAGE, key), other, 1), other, 2);
    expect((await verify(message)).chain).toMatchObject({ result: "pass", open: null });
  });

  test("a chain is broken where the message was changed, or a set is missing", async () => {
    const message = await sealed(MESSAGE, other, 1);
    expect((await verify(message.replace("see you", "see me"))).chain).toMatchObject({ result: "fail", text: "i=1 no valid signature" });
    expect((await verify(message.replace(/ARC-Authentication-Results:.*\r\n(?:\s.*\r\n)*/, ""))).chain).toMatchObject({ result: "fail" });
  });

  test("no answer is no verdict", async () => {
    const message = await sealed(MESSAGE, other, 1);
    const { chain } = await verify(message.replaceAll("s=a1", "s=silent"));
    expect(chain).toMatchObject({ result: "unknown", open: { name: "silent._domainkey.list.test", answer: { status: "servfail" } } });
  });
});

test.each([
  "",
  "\r\n",
  "x",
  "From: a\r\n\r\n",
  "DKIM-Signature: \r\nARC-Seal: \r\n\r\nx",
  "DKIM-Signature: v=1; a=rsa-sha256; d=__proto__; s=x; h=from; bh=; b=\r\n\r\nx",
  "\u0000\u0000",
])("never rejects: %j", async (message) => {
  const { signatures, chain } = await verify(message);
  expect(signatures.every(({ result }) => result !== "pass")).toBe(true);
  expect(chain.result).not.toBe("pass");
});
