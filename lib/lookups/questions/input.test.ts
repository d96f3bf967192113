import { expect, test } from "vitest";
import { addressInput, nameInput } from "./input.ts";

test.each([
  ["GMail.com.", "gmail.com"],
  ["_dmarc.example.test", "_dmarc.example.test"],
  ["_25._tcp.mx.example.test", "_25._tcp.mx.example.test"],
  ["test", "test"],
  ["日本語.test", "xn--wgv71a119e.test"],
  ["27.107.250.142.in-addr.arpa", "27.107.250.142.in-addr.arpa"],
])("%s is the name %s", (target, name) => expect(nameInput.parse({ target })).toEqual({ target: name }));

test.each([
  ["192.0.2.1", "192.0.2.1"],
  ["2001:DB8::0:1", "2001:db8::1"],
  ["::ffff:192.0.2.1", "192.0.2.1"],
  ["10.0.0.1", "10.0.0.1"],
])("%s is the address %s", (target, address) => expect(addressInput.parse({ target })).toEqual({ target: address }));

test.each([
  [nameInput, { target: "192.0.2.1" }, "target", "IP address"],
  [nameInput, { target: "a..test" }, "target", "empty label"],
  [nameInput, { target: "example.1" }, "target", "end in a number"],
  [nameInput, {}, "target", "Give a name"],
  [nameInput, { target: "a.test", type: "MX" }, "type", "no such field"],
  [addressInput, { target: "gmail.com" }, "target", "no IP address"],
  [addressInput, {}, "target", "Give an IP address"],
])("what cannot be asked is an issue at its field", (input, raw, field, words) => {
  const [issue] = input.safeParse(raw).error?.issues ?? [];
  expect(issue).toMatchObject({ path: [field], message: expect.stringContaining(words) });
});
