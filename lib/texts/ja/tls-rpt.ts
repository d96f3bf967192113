import type { LookupTexts } from "#lib/texts/catalogue.ts";
import { tags } from "./tags.ts";
import { destinationChecks } from "./tls-rpt/destination-checks.ts";
import { labels } from "./tls-rpt/labels.ts";
import { recordChecks } from "./tls-rpt/record-checks.ts";

export const tlsRpt: LookupTexts = {
  title: "TLS レポート",
  summary: "TLS で配送できないときの報告を送信側に求めているか、レポートを受け取れるかを示します。",
  checks: {
    ...recordChecks,
    ...destinationChecks,
    "unanswered-question": {
      title: "必要なすべての問い合わせに応答があること",
      failureTitle: "応答のない問い合わせがあります",
      why: "応答がない場合、レコードが存在するかどうかはわかりません。Mailvane はどちらとも判定しません。",
      fix: "1 分ほど待ってからもう一度確認してください。続く場合は、ゾーンのネームサーバーに到達でき、この問い合わせに応答するかを確認してください。",
    },
  },
  sentences: { ...tags, ...labels },
  words: {
    found: "あり",
    given: "指定",
    none: "なし",
    unknown: "不明",
    void: "無効",
    ignored: "無視",
    "not valid": "無効",
    "not examined": "未調査",
    "unknown field": "未知のフィールド",
    reachable: "到達可能",
    unreachable: "到達不可",
  },
};
