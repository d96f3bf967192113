import type { LookupTexts } from "#lib/texts/catalogue.ts";
import { beneathChecks } from "./dmarc/beneath-checks.ts";
import { destinations } from "./dmarc/destinations.ts";
import { headlines } from "./dmarc/headlines.ts";
import { labels } from "./dmarc/labels.ts";
import { organizationChecks } from "./dmarc/organization-checks.ts";
import { policies } from "./dmarc/policies.ts";
import { policyChecks } from "./dmarc/policy-checks.ts";
import { problems } from "./dmarc/problems.ts";
import { recordChecks } from "./dmarc/record-checks.ts";
import { reportChecks } from "./dmarc/report-checks.ts";
import { steps } from "./dmarc/steps.ts";
import { tagChecks } from "./dmarc/tag-checks.ts";
import { tagMeanings } from "./dmarc/tag-meanings.ts";
import { tags } from "./tags.ts";

export const dmarc: LookupTexts = {
  title: "DMARC ポリシー",
  summary:
    "ドメインの名前を使い認証に失敗したメールについて、受信側に何を求めているか、どのレコードが求めているか、レポートの送信先はどこかを示します。",
  checks: {
    ...recordChecks,
    ...policyChecks,
    ...organizationChecks,
    ...tagChecks,
    ...reportChecks,
    ...beneathChecks,
    "unanswered-question": {
      title: "必要なすべての問い合わせに応答があること",
      failureTitle: "応答のない問い合わせがあります",
      why: "応答がない場合、レコードが存在するかどうかはわかりません。Mailvane はどちらとも判定しません。受信側はメッセージの受け取りを保留するか、DMARC なしで通します。",
      fix: "1 分ほど待ってからもう一度確認してください。続く場合は、ゾーンのネームサーバーに到達でき、この問い合わせに応答するかを確認してください。",
    },
  },
  sentences: {
    ...tags,
    ...headlines,
    ...labels,
    ...problems,
    ...destinations,
    ...policies,
    ...steps,
    ...tagMeanings,
    "No DMARC record applies to {domain}.": "{domain} に適用される DMARC レコードがありません。",
    "{domain} does not exist, so it sends no mail.": "{domain} は存在しないため、メールを送信しません。",
    "The record names no valid destination for reports.": "レコードに有効なレポート送信先がありません。",
    "The record names {beyond} more {beyond|destination|destinations} than one report examines.":
      "レコードが指定する送信先は、1 つのレポートで調べられる数より {beyond} 件多くあります。",
    "All destinations are of the same organization: no consent is needed.": "すべての送信先が同じ組織のものなので、同意は不要です。",
    "The record names no destination for reports.": "レコードにレポート送信先がありません。",
    "no record": "レコードなし",
    "the record of {domain}": "{domain} のレコード",
    "{names} and {last}": "{names} と {last}",
  },
  words: {
    applies: "適用",
    authorized: "同意あり",
    default: "既定値",
    found: "あり",
    inside: "組織内",
    given: "指定",
    none: "なし",
    unknown: "不明",
    failed: "失敗",
    historic: "廃止",
    "unknown tag": "未知のタグ",
    invalid: "無効",
    "not valid": "無効",
    "not examined": "未調査",
    "not authorized": "同意なし",
    "same organization": "同じ組織",
    void: "無効",
    ignored: "無視",
    "not asked": "問い合わせなし",
    alias: "エイリアス",
    organization: "組織ドメイン",
  },
};
