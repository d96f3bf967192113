import { expect, test } from "vitest";
import type { Answer } from "#lib/transport/types.ts";
import type { Question } from "./questions.ts";
import { statementOfAnswer } from "./statement.ts";

const question: Question = { id: "mx", place: 0, label: "MX", name: "a.test", type: "MX" };

const FOUND = { cname: [], authoritative: false, server: "192.0.2.53", authentic: false };

function answer(...preferences: number[]): Answer {
  const records = preferences.map((preference) => ({
    name: "a.test",
    type: "MX" as const,
    ttl: 300,
    data: { preference, exchange: "mail.a.test" },
  }));
  return { ...FOUND, status: "ok", records };
}

test("records stand by their numbers, in whatever order they come", () => {
  const lines = ["5 mail.a.test.", "10 mail.a.test.", "20 mail.a.test."];
  expect(statementOfAnswer(answer(20, 5, 10), question)).toMatchObject({ kind: "records", lines });
  expect(statementOfAnswer(answer(10, 20, 5), question)).toMatchObject({ kind: "records", lines });
});
