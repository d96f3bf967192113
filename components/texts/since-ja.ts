import type { since } from "./since.ts";

export const sinceJa: Readonly<Record<keyof typeof since, string>> = {
  "since.heading": "前回からの変化",
  "since.first": "このドメインについて保存された最初のレポートです。次回のレポートと比較します。",
  "since.same": "{from} から変化はありません。同じ結果を {times} 回確認しました。",
  "since.sameOpen": "確認できた範囲では、{from} から変化はありません。同じ結果を {times} 回確認しました。",
  "since.changed": "{since} に最後に確認した結果との違いは次のとおりです。",
  "since.verdict": "{since} に最後に確認した結果とは判定が異なりますが、どちらでも確認できた範囲では変化はありません。",
  "since.stands": "この結果は {from} から続き、{times} 回確認されています。その前の結果（最終確認 {since}）との違いは次のとおりです。",
  "since.notKept": "このレポートは保存されなかったため、今後の比較には使えません。{reason}",
  "since.open": "どちらかで応答のなかった問い合わせが {count} 件あります。その内容については判断していません。",
  "since.history": "このドメインの保存されたすべての結果",
  "since.worse": "悪化",
  "since.better": "改善",
  "since.neutral": "変更",
  "since.check": "チェック項目",
  "since.before": "以前:",
  "since.after": "以後:",
  "since.became": "から",
};
