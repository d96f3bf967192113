import { expect, test } from "vitest";
import { targetOf } from "./target.ts";

test.each([
  ["gmail.com", "gmail.com"],
  ["  gmail.com\n", "gmail.com"],
  ["https://user:secret@gmail.com:8443/mail?x=1#y", "gmail.com"],
  ["HTTPS://gmail.com", "gmail.com"],
  ["mailto:someone@gmail.com", "gmail.com"],
  ["someone@gmail.com", "gmail.com"],
  ["gmail.com:25", "gmail.com"],
  ["ｇｍａｉｌ.com", "gmail.com"],
  ["2001:db8::1", "2001:db8::1"],
  ["[2001:db8::1]:25", "2001:db8::1"],
  ["[IPv6:2001:db8::1]", "2001:db8::1"],
  ["postmaster@[192.0.2.1]", "192.0.2.1"],
  ["192.0.2.1:25", "192.0.2.1"],
  ["http://192.0.2.1/", "192.0.2.1"],
  ["", ""],
  ["///", "///"],
])("%j means %j", (pasted, target) => expect(targetOf(pasted)).toBe(target));
