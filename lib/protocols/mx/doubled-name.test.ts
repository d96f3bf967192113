import { expect, test } from "vitest";
import { undoubled } from "./doubled-name.ts";

test.each([
  ["mx.example.test.example.test", "example.test", "mx.example.test"],
  ["example.test.example.test", "example.test", "example.test"],
  ["mx.example.test.example.test", "mail.example.test", "mx.example.test"],
  ["mx.mail.example.test.mail.example.test", "mail.example.test", "mx.mail.example.test"],
  ["mx.mail.example.test.example.test", "mail.example.test", "mx.mail.example.test"],
])("%s at %s was meant to be %s", (host, domain, meant) => {
  expect(undoubled(host, domain)).toBe(meant);
});

test.each([
  ["mx.example.test", "example.test"],
  ["example.test", "example.test"],
  ["mx.other.test.example.test", "example.test"],
  ["myexample.test.example.test", "example.test"],
  ["mx.test.test", "example.test"],
  ["", "example.test"],
])("%s at %s is not doubled", (host, domain) => {
  expect(undoubled(host, domain)).toBeNull();
});
