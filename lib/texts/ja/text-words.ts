import type { TextWords } from "#lib/report/text.ts";

/** A report in plain text, in Japanese. */
export const japaneseTextWords: TextWords = {
  status: { pass: "合格", info: "情報", warning: "注意", fail: "不合格", unknown: "確認できません", skip: "判定なし" },
  of: "{value} / {limit}",
  checked: "{at} にチェック（{milliseconds} ms、{resolvers}）",
  noResolver: "リゾルバーなし",
  demo: "、デモネットワーク",
  do: "対処: {fix}",
  see: "参照: {references}",
  noServer: "サーバーなし",
  over: "{server}（{protocol}）",
  cached: "{seconds} 秒前のキャッシュ",
};
