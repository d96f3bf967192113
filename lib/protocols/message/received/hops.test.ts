import { expect, test } from "vitest";
import { readMessage } from "#lib/protocols/message/read.ts";
import { hopsOf, outsideHop, travelOf } from "./hops.ts";

const hops = (...fields: string[]) => hopsOf(readMessage(fields.map((field) => `Received: ${field}\r\n`).join("")).fields);
const at = (second: number, by = "mx.receiver.test") => `by ${by} with ESMTP; Fri, 20 Apr 2018 23:00:0${second} +0000`;

test("the newest stands on top; a delay is counted from the hop before", () => {
  const journey = hops(at(9), at(4), at(1));
  expect(journey.map(({ number, delay }) => [number, delay])).toEqual([
    [1, null],
    [2, 3],
    [3, 5],
  ]);
  expect(travelOf(journey)).toEqual({ seconds: 8, skewed: false });
});

test("a clock that is ahead makes the next delay negative, and the whole is from the first clock to the last", () => {
  const journey = hops(at(5), at(9), at(1));
  expect(journey.map(({ delay }) => delay)).toEqual([null, 8, -4]);
  expect(travelOf(journey)).toEqual({ seconds: 4, skewed: true });
  expect(travelOf(hops(at(1), at(5)))).toEqual({ seconds: null, skewed: true });
});

test("a hop without a date is passed over", () => {
  expect(hops(at(9), "by x.receiver.test with ESMTP", at(1)).map(({ delay }) => delay)).toEqual([null, null, 8]);
  expect(travelOf(hops("by x.receiver.test"))).toEqual({ seconds: null, skewed: false });
  expect(travelOf([])).toEqual({ seconds: null, skewed: false });
});

const isPublic = (address: string) => !address.startsWith("10.");
const outside = (...fields: string[]) => outsideHop(hops(...fields), isPublic)?.number ?? null;

test("the message came in where the newest client of another organization has a public address", () => {
  const inside = "from mx.receiver.test (mx.receiver.test [192.0.2.9]) by store.receiver.test with LMTP; Fri, 20 Apr 2018 23:00:09 +0000";
  const border = "from x (mail.sender.test [192.0.2.1]) by mx.receiver.test with ESMTPS; Fri, 20 Apr 2018 23:00:08 +0000";
  const before = "from pc (pc [10.0.0.5]) by mail.sender.test with ESMTPSA; Fri, 20 Apr 2018 23:00:07 +0000";
  expect(outside(inside, border, before)).toBe(2);
  expect(outside("by 10.1.2.3 with SMTP; Fri, 20 Apr 2018 23:00:09 +0000", inside, border, before)).toBe(2);
  expect(outside(before)).toBeNull();
  expect(outside()).toBeNull();
});

test("a HELO name of the receiver's own does not hide the border where the reverse name says otherwise", () => {
  const forged = "from mx.receiver.test (mail.sender.test [192.0.2.1]) by mx.receiver.test with ESMTP; Fri, 20 Apr 2018 23:00:08 +0000";
  expect(outside(forged)).toBe(1);
});

const EXCHANGE =
  "with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.1; Fri, 20 Apr 2018 23:00:09 +0000";

test("servers of one service hand on among names of several registered domains", () => {
  expect(
    outside(
      `from db9.eurprd01.prod.outlook.com (2001:db8:10::1) by db7.eurprd01.prod.outlook.com with HTTPS; Fri, 20 Apr 2018 23:00:09 +0000`,
      `from am3.eurprd04.prod.outlook.com (2001:db8:20::1) by as9.outlook.office365.com (2001:db8:20::2) ${EXCHANGE}`,
      `from mail.sender.test (192.0.2.1) by am3.mail.protection.outlook.com (10.1.2.3) ${EXCHANGE}`,
      "from pc (pc [10.0.0.5]) by mail.sender.test with ESMTPSA; Fri, 20 Apr 2018 23:00:07 +0000",
    ),
  ).toBe(2);
});

test("with a trusted host, a filter in front of the receiver is no sender", () => {
  const journey = hops(
    "from mx0.filter.test (mx0.filter.test [198.51.100.9]) by mx.receiver.test with ESMTPS; Fri, 20 Apr 2018 23:00:09 +0000",
    "from mail.sender.test (mail.sender.test [192.0.2.1]) by mx0.filter.test with ESMTPS; Fri, 20 Apr 2018 23:00:08 +0000",
  );
  expect(outsideHop(journey, isPublic)?.number).toBe(2);
  expect(outsideHop(journey, isPublic, "filter.test")?.number).toBe(1);
  expect(outsideHop(journey, isPublic, "mx0.filter.test")?.number).toBe(1);
  expect(outsideHop(journey, isPublic, "mx.elsewhere.test")?.number).toBe(2);
});
