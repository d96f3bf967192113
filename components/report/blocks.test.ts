import { expect, test } from "vitest";
import { blocksOf } from "./blocks.ts";

test("records stand apart from the sentences round them", () => {
  expect(
    blocksOf(
      "Name the server:\nexample.test. 3600 IN MX 10 mail.example.test.\nmail.example.test. IN A 192.0.2.1\nOr say so with a null MX.",
    ),
  ).toEqual([
    { text: "Name the server:", record: false },
    { text: "example.test. 3600 IN MX 10 mail.example.test.\nmail.example.test. IN A 192.0.2.1", record: true },
    { text: "Or say so with a null MX.", record: false },
  ]);
});

test("an SPF record alone on its line is a record, in a sentence it is none", () => {
  expect(blocksOf("Publish\nv=spf1 mx -all").map(({ record }) => record)).toEqual([false, true]);
  expect(blocksOf("Publish\n`v=spf1 -all`").at(-1)).toEqual({ text: "v=spf1 -all", record: true });
  expect(blocksOf("Begin with v=spf1, IN capitals.").map(({ record }) => record)).toEqual([false]);
});
