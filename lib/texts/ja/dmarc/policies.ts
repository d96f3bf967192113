import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** What holds for which names. */
export const policies: LookupTexts["sentences"] = {
  "*.{domain}, names that exist": "*.{domain}（存在する名前）",
  "*.{domain}, names that do not exist": "*.{domain}（存在しない名前）",
  "Receivers are asked for nothing: mail that fails is treated as it would be without DMARC.":
    "受信側に何も求めていません。認証に失敗したメールは、DMARC がない場合と同じ扱いになります。",
  "Receivers are asked to treat mail that fails as suspicious.": "認証に失敗したメールを疑わしいものとして扱うよう、受信側に求めています。",
  "Receivers are asked to reject mail that fails.": "認証に失敗したメールを拒否するよう、受信側に求めています。",
  "{tag} of {name}": "{name} の {tag}",
  "no valid policy at {name}": "{name} に有効なポリシーなし",
  "The record says {requested}; t=y makes it one level weaker.": "レコードの指定は {requested} ですが、t=y により 1 段階弱くなります。",
  "Receivers do no DMARC processing: the record at {name} has neither a valid policy nor a destination for reports.":
    "受信側は DMARC の処理を行いません。{name} のレコードに有効なポリシーもレポート送信先もありません。",
  "No record applies: receivers do no DMARC processing.": "適用されるレコードがなく、受信側は DMARC の処理を行いません。",
  "Not known: {name} {type} has no answer, {cause}.": "不明: {name} {type} に応答がありません（{cause}）。",
};
