import type { LookupTexts } from "#lib/texts/catalogue.ts";
import { allChecks } from "./spf/all-checks.ts";
import { causes } from "./spf/causes.ts";
import { headlines } from "./spf/headlines.ts";
import { labels } from "./spf/labels.ts";
import { limitChecks } from "./spf/limit-checks.ts";
import { notes } from "./spf/notes.ts";
import { problems } from "./spf/problems.ts";
import { recordChecks } from "./spf/record-checks.ts";
import { referenceChecks } from "./spf/reference-checks.ts";
import { senderChecks } from "./spf/sender-checks.ts";

export const spf: LookupTexts = {
  title: "SPF",
  summary: "ドメインのメールを誰が送信できるのか。SPF レコードの各項の展開結果とルックアップ数、送信者のアドレスに対する判定を示します。",
  checks: {
    ...senderChecks,
    ...recordChecks,
    ...allChecks,
    ...referenceChecks,
    ...limitChecks,
    "unanswered-question": {
      title: "すべての問い合わせに応答があること",
      failureTitle: "応答のない問い合わせがあります",
      why: "応答がない場合、レコードが存在するかどうかはわかりません。Mailvane はどちらとも判定しません。同じ状況になった受信側は、メッセージの受け取りを保留します（temperror）。",
      fix: "1 分ほど待ってからもう一度確認してください。続く場合は、ゾーンのネームサーバーに到達でき、この問い合わせに応答するかを確認してください。",
    },
  },
  sentences: {
    ...headlines,
    ...labels,
    ...causes,
    ...problems,
    ...notes,
    "No sender's address was given. Give one to see what the record says about it.":
      "送信者のアドレスが指定されていません。指定すると、レコードがそれをどう判定するかを確認できます。",
    "The evaluation could not be finished: {cause}.": "評価を完了できませんでした: {cause}。",
    "There is no record to evaluate.": "評価するレコードがありません。",
    "{ip} is authorised by {term}.": "{ip} は {term} によって許可されています。",
    "{ip} is decided by {term}.": "{ip} の判定は {term} によります。",
    "{ip} is decided by {term}. The domain explains: “{explanation}”":
      "{ip} の判定は {term} によります。ドメインによる説明: 「{explanation}」",
    "Nothing in the record matches {ip}.": "{ip} に一致する項がレコードにありません。",
    "{cause}.": "{cause}。",
    "{domain} has no SPF record.": "{domain} には SPF レコードがありません。",
    "{domain} has more than one SPF record, and receivers use none of them.":
      "{domain} には複数の SPF レコードがあり、受信側はどれも使いません。",
    "The record breaks the grammar, so receivers come to none of its terms.":
      "レコードに文法違反があるため、受信側はどの項も評価しません。",
    "The tree of records is larger than one report follows ({bounds}), so the rest of it is not known.":
      "レコードのツリーが 1 つのレポートで追える範囲（{bounds}）を超えているため、残りは不明です。",
    "The tree of records is larger than one report follows ({bounds}).":
      "レコードのツリーが 1 つのレポートで追える範囲（{bounds}）を超えています。",
    "The record has no all.": "レコードに all がありません。",
    "What the record redirects to cannot be used.": "redirect の参照先を利用できません。",
    // Evidence
    "{count} {count|lookup|lookups}": "ルックアップ {count} 回",
  },
};
