import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** Notes beside a term. */
export const notes: LookupTexts["sentences"] = {
  "Never reached: it stands after all": "評価されません: all より後にあります",
  "Never reached: the record has all": "評価されません: レコードに all があります",
  "An unknown modifier, which receivers ignore": "未知の修飾子（受信側は無視します）",
  "The text for a message that fails": "fail になったメッセージに対する説明文",
  "The record of {domain} breaks the grammar at {count} {count|place|places}": "{domain} のレコードに {count} か所の文法違反",
  "Leads back to a record that it stands in: a loop": "この項を含むレコードに戻ります（ループ）",
  "Depends on the message": "メッセージによって変わります",
  "Depends on the reverse name of the sender's address": "送信者のアドレスの逆引き名によって変わります",
  "Not looked into: the tree is larger than one report follows": "未調査: ツリーが 1 つのレポートで追える範囲を超えています",
  "{name} {type} has no answer: {cause}": "{name} {type} に応答なし: {cause}",
  "{domain} does not exist": "{domain} は存在しません",
  "{domain} has no {type} record": "{domain} に {type} レコードなし",
  "{domain} has {count} SPF records": "{domain} に SPF レコードが {count} 件",
  "“{domain}” is no domain that can be asked about": "「{domain}」は問い合わせ可能なドメインではありません",
  "{count} mail {count|server|servers}: {names}": "メールサーバー {count} 台: {names}",
};
