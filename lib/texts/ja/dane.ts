import type { LookupTexts } from "#lib/texts/catalogue.ts";
import { certificateChecks } from "./dane/certificate-checks.ts";
import { headlines } from "./dane/headlines.ts";
import { labels } from "./dane/labels.ts";
import { publicationChecks } from "./dane/publication-checks.ts";
import { recordChecks } from "./dane/record-checks.ts";
import { signatureChecks } from "./dane/signature-checks.ts";
import { sessions } from "./sessions.ts";

export const dane: LookupTexts = {
  title: "DANE",
  summary: "署名された TLSA レコードがメールサーバーの証明書を示しているか、サーバーがその証明書を提示するかを確認します。",
  checks: {
    ...publicationChecks,
    ...signatureChecks,
    ...recordChecks,
    ...certificateChecks,
    "unanswered-question": {
      title: "必要なすべての問い合わせに応答があること",
      failureTitle: "応答のない問い合わせがあります",
      why: "応答がない場合、レコードが存在するかどうかはわかりません。Mailvane はどちらとも判定しません。",
      fix: "1 分ほど待ってからもう一度確認してください。続く場合は、ゾーンのネームサーバーに到達でき、この問い合わせに応答するかを確認してください。",
    },
  },
  sentences: {
    ...sessions,
    ...headlines,
    ...labels,
    "No mail server has a TLSA record.": "TLSA レコードを持つメールサーバーがありません。",
    "The MX records name {beyond} more {beyond|server|servers} than one report examines.":
      "MX レコードが指定するサーバーは、1 つのレポートで調べられる数より {beyond} 台多くあります。",
  },
  words: {
    signed: "署名あり",
    "not signed": "署名なし",
    "not validated": "未検証",
    unknown: "不明",
    none: "なし",
    pending: "確認中",
    matches: "一致",
    "no match": "不一致",
    "not used": "不使用",
    "not valid": "無効",
    "not seen": "未確認",
    differs: "アドレスで異なる",
  },
};
