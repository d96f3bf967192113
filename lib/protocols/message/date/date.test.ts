import { expect, test } from "vitest";
import { parseDate } from "./parse.ts";

const at = (iso: string) => Date.parse(iso);

test.each([
  ["Fri, 20 Apr 2018 23:01:06 -0400", "2018-04-21T03:01:06Z", true, "standard"],
  ["Fri, 20 Apr 2018 23:01:06 -0400 (EDT)", "2018-04-21T03:01:06Z", true, "standard"],
  ["20 Apr 2018 23:01 +0000", "2018-04-20T23:01:00Z", true, "standard"],
  ["Fri,20 Apr 2018 23:01:06 -0000", "2018-04-20T23:01:06Z", true, "standard"],
  ["Sat, 30 Jun 2012 23:59:60 +0000", "2012-07-01T00:00:00Z", true, "standard"],
  // RFC 5322 §4.3 and Appendix A.6.2
  ["21 Nov 97 09:55:06 GMT", "1997-11-21T09:55:06Z", true, "obsolete"],
  ["Fri, 20 Apr 118 23:01:06 UT", "2018-04-20T23:01:06Z", true, "obsolete"],
  ["Fri, 20 Apr 18 23:01:06 EDT", "2018-04-21T03:01:06Z", true, "obsolete"],
  ["Fri, 20 Apr 2018 23:01:06 PST", "2018-04-21T07:01:06Z", true, "obsolete"],
  // Appendix A.5: comments and folding white space
  [
    "Thu,\r\n      13\r\n        Feb\r\n          1969\r\n      23:32\r\n               -0330 (Newfoundland Time)",
    "1969-02-14T03:02:00Z",
    true,
    "standard",
  ],
  // as other software writes it
  ["4/20/2018 23:01:06 -0400 (EDT)", "2018-04-21T03:01:06Z", true, "other"],
  ["4/20/2018 11:01:06 PM", "2018-04-20T23:01:06Z", false, "other"],
  ["20/4/2018 12:01:06 AM +0000", "2018-04-20T00:01:06Z", true, "other"],
  ["Fri Apr 20 23:01:06 2018", "2018-04-20T23:01:06Z", false, "other"],
  ["Fri Apr 20 23:01:06 EDT 2018", "2018-04-21T03:01:06Z", true, "obsolete"],
  ["Fri, 20 Apr 2018 23:01:06", "2018-04-20T23:01:06Z", false, "other"],
  ["Fri, 20 Apr 2018 23:01:06 CEST", "2018-04-20T21:01:06Z", true, "other"],
  ["Fri, 20 Apr 2018 23:01:06 +02:00", "2018-04-20T21:01:06Z", true, "other"],
  ["Fri, 20 Apr 2018 23:01:06 GMT+0200", "2018-04-20T21:01:06Z", true, "other"],
  ["Fri, 20 Apr 2018 23:01:06 -0400 EDT", "2018-04-21T03:01:06Z", true, "other"],
  ["Fri, 20 Apr 2018 23:01:06 X", "2018-04-20T23:01:06Z", false, "other"],
  ["20-Apr-2018 23:01:06 +0000", "2018-04-20T23:01:06Z", true, "other"],
  ["2018-04-20 23:01:06.123456789 +0000 UTC m=+0.123", "2018-04-20T23:01:06Z", true, "other"],
  ["2018-04-20T23:01:06Z", "2018-04-20T23:01:06Z", true, "other"],
  ["2018-04-20T23:01:06.5+02:00", "2018-04-20T21:01:06Z", true, "other"],
  ["2018/04/20 23:01:06 +0900", "2018-04-20T14:01:06Z", true, "other"],
])("%s", (text, iso, zoned, form) => {
  expect(parseDate(text)).toEqual({ time: at(iso), zoned, form });
});

test.each([
  "",
  "id 0000000000123456.5ADAA0F2.00001234",
  "Fri, 20 Apr 2018",
  "23:01:06 +0000",
  "Fri, 31 Apr 2018 23:01:06 +0000",
  "Fri, 29 Feb 2018 23:01:06 +0000",
  "Fri, 20 Apr 2018 24:01:06 +0000",
  "Fri, 20 Apr 2018 23:61:06 +0000",
  "13:01 PM 20 Apr 2018 +0000",
  "Fri, 20 Foo 2018 23:01:06 +0000",
  '"Fri, 20 Apr 2018 23:01:06 +0000"',
  "tomorrow",
  "__proto__ constructor",
])("no date: %s", (text) => {
  expect(parseDate(text)).toBeNull();
});
