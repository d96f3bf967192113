import { expect, test } from "vitest";
import { compareNames, wireName } from "./name.ts";

// RFC 4034 §6.1
test("names stand in canonical order", () => {
  const ordered = [
    "example",
    "a.example",
    "yljkjljk.a.example",
    "z.a.example",
    "zabc.a.example",
    "z.example",
    "\\001.z.example",
    "*.z.example",
    "\\200.z.example",
  ];
  expect([...ordered].reverse().sort(compareNames)).toEqual(ordered);
  expect(compareNames("Z.a.example", "z.A.example")).toBe(0);
});

test("labels may hold dots and any octet", () => {
  expect(wireName("A\\.\\255")).toEqual(Uint8Array.of(3, 0x61, 0x2e, 255, 0));
  expect(wireName("")).toEqual(Uint8Array.of(0));
});
