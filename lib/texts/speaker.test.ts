import { describe, expect, test } from "vitest";
import { speaker } from "./speaker.ts";

const say = speaker([
  ["The question {name} has no answer: {cause}.", "{name} の問い合わせに応答がありません: {cause}。"],
  ["no server answered in time", "時間内に応答したサーバーがありません"],
  ["{count} {count|server|servers}", "サーバー {count} 台"],
  ["Private address", "プライベートアドレス"],
  ["From {place}.", "{place}から。"],
  ["a private address", "プライベートアドレス"],
  ["It has no date.", "日時がありません。"],
  ["{cause}.", "{cause}。"],
  ["{domain}: {parts}.", "{domain}: {parts}。"],
  ["{warnings} {warnings|warning|warnings}", "注意 {warnings} 件"],
  ["{passed} passed", "合格 {passed} 件"],
  ["{count} of {total}", "{count} / {total}"],
  ["{hours} h {minutes} min", "{hours} 時間 {minutes} 分"],
]);

describe("says in another language what is declared", () => {
  test.each([
    ["Private address", "プライベートアドレス"],
    ["a.test: 4 warnings, 111 passed.", "a.test: 注意 4 件、合格 111 件。"],
    ["2 of 1,000", "2 / 1,000"],
    ["3 h 0 min", "3 時間 0 分"],
    ["2 servers", "サーバー 2 台"],
    [
      "The question a.test MX has no answer: no server answered in time.",
      "a.test MX の問い合わせに応答がありません: 時間内に応答したサーバーがありません。",
    ],
    // A cause that is not ours stays as the server wrote it.
    ["The question a.test MX has no answer: 4.3.2 try later.", "a.test MX の問い合わせに応答がありません: 4.3.2 try later。"],
    ["From a private address. It has no date.", "プライベートアドレスから。日時がありません。"],
    ["Private address · 1 server", "プライベートアドレス · サーバー 1 台"],
    // A title that stands as a sentence.
    ["It has no date. Private address.", "日時がありません。プライベートアドレス。"],
    ["No server answered in time.", "時間内に応答したサーバーがありません。"],
  ])("%s", (text, said) => {
    expect(say(text)).toBe(said);
  });

  test.each(["mx.example.test", "v=spf1 -all", "192.0.2.1", "", "a.test, b.test", "Hello world", "End of line", "plan h or 3 min"])(
    "and nothing else: %s",
    (text) => {
      expect(say(text)).toBeNull();
    },
  );
});
