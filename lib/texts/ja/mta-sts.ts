import type { LookupTexts } from "#lib/texts/catalogue.ts";
import { fetched } from "./fetched.ts";
import { fileChecks } from "./mta-sts/file-checks.ts";
import { headlines } from "./mta-sts/headlines.ts";
import { labels } from "./mta-sts/labels.ts";
import { policyChecks } from "./mta-sts/policy-checks.ts";
import { problems } from "./mta-sts/problems.ts";
import { recordChecks } from "./mta-sts/record-checks.ts";
import { tags } from "./tags.ts";

export const mtaSts: LookupTexts = {
  title: "MTA-STS ポリシー",
  summary: "TLS だけで配送するよう送信側に求めているか、ポリシーを取得して読み取れるか、すべてのメールサーバーを含んでいるかを示します。",
  checks: {
    ...recordChecks,
    ...fileChecks,
    ...policyChecks,
    "unanswered-question": {
      title: "必要なすべての問い合わせに応答があること",
      failureTitle: "応答のない問い合わせがあります",
      why: "応答がない場合、レコードやポリシーが存在するかどうかはわかりません。Mailvane はどちらとも判定しません。",
      fix: "1 分ほど待ってからもう一度確認してください。続く場合は、ゾーンのネームサーバーとポリシーの Web サーバーが応答するかを確認してください。",
    },
  },
  sentences: { ...tags, ...fetched, ...headlines, ...labels, ...problems },
  words: {
    found: "あり",
    given: "指定",
    none: "なし",
    unknown: "不明",
    void: "無効",
    ignored: "無視",
    "not valid": "無効",
    "not fetched": "取得できず",
    "unknown field": "未知のフィールド",
    "unknown key": "未知のキー",
    covered: "含まれる",
    "not covered": "含まれない",
    "not compared": "照合なし",
  },
};
