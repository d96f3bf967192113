import { expect, test } from "vitest";
import { fillJapanese } from "./fill-japanese.ts";

test.each([
  ["扱いが {from} から {to} に変わりました。", { from: "-all", to: "指定なし" }, "扱いが -all から指定なしに変わりました。"],
  ["{count} 件のうち {name} です", { count: 2, name: "a.test" }, "2 件のうち a.test です"],
  ["v=spf1 {term} -all", { term: "日本" }, "v=spf1 日本 -all"],
  ["{a} {b}です", { a: "両方の", b: "サーバー" }, "両方の サーバーです"],
  ["{missing} です", {}, "{missing} です"],
])("%s", (template, params, text) => {
  expect(fillJapanese(template, params)).toBe(text);
});
