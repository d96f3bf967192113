import { expect, test } from "vitest";
import { addressTarget } from "./address-target.ts";

test.each([
  ["192.0.2.25", "192.0.2.25"],
  ["[192.0.2.25]", "192.0.2.25"],
  ["2001:db8::25", "2001:db8::25"],
  ["192.0.2.25.example.test", "192.0.2.25"],
])("%s stands for the address %s", (host, address) => {
  expect(addressTarget(host, "example.test")?.text).toBe(address);
});

test.each(["mx.example.test", "192.0.2.25.other.test", "1.192.0.2.25.example.test", "192.0.2.256", ""])("%j is a name", (host) => {
  expect(addressTarget(host, "example.test")).toBeNull();
});
