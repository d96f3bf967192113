import { describe, expect, test } from "vitest";
import { parseResults } from "./parse-results.ts";

const brief = (text: string) =>
  parseResults(text).results.map(({ method, result, properties }) => [
    method,
    result,
    ...properties.map(({ ptype, property, value }) => `${ptype}.${property}=${value}`),
  ]);

describe("RFC 8601 Appendix B", () => {
  test("B.2: no results", () => {
    expect(parseResults("example.org 1; none")).toEqual({ authservId: "example.org", version: "1", results: [], strays: [] });
  });
  test("B.3: one", () => {
    expect(brief("example.com;\r\n          spf=pass smtp.mailfrom=example.net")).toEqual([["spf", "pass", "smtp.mailfrom=example.net"]]);
  });
  test("B.4: several, with a comment", () => {
    const text = "example.com;\r\n auth=pass (cram-md5) smtp.auth=sender@example.net;\r\n spf=pass smtp.mailfrom=example.net";
    expect(brief(text)).toEqual([
      ["auth", "pass", "smtp.auth=sender@example.net"],
      ["spf", "pass", "smtp.mailfrom=example.net"],
    ]);
    expect(parseResults(text).results[0]?.comments).toEqual(["cram-md5"]);
  });
  test("B.6: a reason, quoted, and a property of a policy", () => {
    const text =
      'example.com;\r\n dkim=pass reason="good signature"\r\n header.i=@mail-router.example.net;\r\n dkim=fail reason="bad signature" header.i=@newyork.example.com';
    expect(parseResults(text).results.map(({ reason }) => reason)).toEqual(["good signature", "bad signature"]);
  });
  test("B.7: comments wherever they may stand", () => {
    const text =
      "foo.example.net (foobar) 1 (baz);\r\n dkim (Because I like it) / 1 (One yay) = (wait for it) fail\r\n policy (A dot can go here) . (like that) expired\r\n (this surprised me) = (as I wasn't expecting it) 1362471462";
    const read = parseResults(text);
    expect([read.authservId, read.version]).toEqual(["foo.example.net", "1"]);
    expect(read.results.map(({ method, version, result }) => [method, version, result])).toEqual([["dkim", "1", "fail"]]);
    expect(read.results[0]?.properties).toEqual([{ ptype: "policy", property: "expired", value: "1362471462" }]);
  });
});

test("Microsoft leaves out who says so", () => {
  const read = parseResults(
    "spf=pass (sender IP is 192.0.2.1)\r\n smtp.mailfrom=sender.test; dkim=none (message not signed)\r\n header.d=none;dmarc=pass action=none\r\n header.from=sender.test;compauth=pass reason=100",
  );
  expect(read.authservId).toBeNull();
  expect(read.results.map(({ method, result }) => `${method}=${result}`)).toEqual(["spf=pass", "dkim=none", "dmarc=pass", "compauth=pass"]);
  expect(read.results[2]?.properties).toEqual([
    { ptype: "", property: "action", value: "none" },
    { ptype: "header", property: "from", value: "sender.test" },
  ]);
});

test("Gmail's signatures hold equals signs and slashes", () => {
  expect(
    brief(
      'mx.receiver.test;\r\n       dkim=pass header.i=@sender.test header.s=s1 header.b="aB/c+d=="; dkim=pass header.b=aB/c+d== header.d=x.test',
    ),
  ).toEqual([
    ["dkim", "pass", "header.i=@sender.test", "header.s=s1", "header.b=aB/c+d=="],
    ["dkim", "pass", "header.b=aB/c+d==", "header.d=x.test"],
  ]);
});

test("names from a message become no keys", () => {
  const read = parseResults("__proto__; __proto__=pass __proto__.polluted=yes constructor.prototype=yes toString=x");
  expect(read.results[0]?.method).toBe("__proto__");
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test.each(["", ";", ";;;=", "=", "a=", "x; (", 'x; "', "x; a b c"])("is read without a throw: %j", (text) => {
  expect(parseResults(text).results.length).toBeLessThanOrEqual(1);
});
