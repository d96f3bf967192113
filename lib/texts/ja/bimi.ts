import type { LookupTexts } from "#lib/texts/catalogue.ts";
import { evidenceChecks } from "./bimi/evidence-checks.ts";
import { headlines } from "./bimi/headlines.ts";
import { indicatorChecks } from "./bimi/indicator-checks.ts";
import { labels } from "./bimi/labels.ts";
import { markChecks } from "./bimi/mark-checks.ts";
import { policyChecks } from "./bimi/policy-checks.ts";
import { problems } from "./bimi/problems.ts";
import { recordChecks } from "./bimi/record-checks.ts";
import { fetched } from "./fetched.ts";
import { tags } from "./tags.ts";

export const bimi: LookupTexts = {
  title: "BIMI ロゴ",
  summary: "ドメインがメールに表示させたいロゴ、それを保証する証明書、受信側が表示するかどうかを示します。",
  checks: {
    ...recordChecks,
    ...policyChecks,
    ...indicatorChecks,
    ...evidenceChecks,
    ...markChecks,
    "unanswered-question": {
      title: "必要なすべての問い合わせに応答があること",
      failureTitle: "応答のない問い合わせがあります",
      why: "応答がない場合、レコードやファイルが存在するかどうかはわかりません。Mailvane はどちらとも判定しません。",
      fix: "1 分ほど待ってからもう一度確認してください。続く場合は、ゾーンのネームサーバーとファイルの Web サーバーが応答するかを確認してください。",
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
    declined: "不参加",
    "not valid": "無効",
    "not fetched": "取得できず",
    "unknown tag": "未知のタグ",
    enforced: "適用",
    "too weak": "不十分",
    "in date": "有効期間内",
    "out of date": "有効期間外",
    "not used": "不使用",
  },
};
