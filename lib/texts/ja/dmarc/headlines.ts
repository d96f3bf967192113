import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** The verdict in one sentence. */
export const headlines: LookupTexts["sentences"] = {
  "{domain} asks receivers for nothing when mail in its name fails; it only watches.":
    "{domain} は、この名前のメールが認証に失敗しても受信側に何も求めず、観察だけしています。",
  "{domain} asks receivers to treat mail in its name that fails as suspicious.":
    "{domain} は、この名前を使い認証に失敗したメールを疑わしいものとして扱うよう求めています。",
  "{domain} asks receivers to reject mail in its name that fails.":
    "{domain} は、この名前を使い認証に失敗したメールを拒否するよう求めています。",
  "{domain} has no DMARC policy: anybody can use its name.": "{domain} には DMARC ポリシーがなく、誰でもこの名前を使えます。",
  "{domain} has a DMARC record that asks for nothing: it has neither a valid policy nor a destination for reports.":
    "{domain} の DMARC レコードは何も求めていません。有効なポリシーもレポート送信先もありません。",
  "{domain} has a DMARC record without a valid policy: receivers send reports and do nothing else.":
    "{domain} の DMARC レコードには有効なポリシーがありません。受信側はレポートの送信だけを行います。",
  "{domain} says {requested} and is testing: receivers are asked to apply {policy}.":
    "{domain} のポリシーは {requested} ですが、テスト中です。受信側に求めているのは {policy} です。",
  "Which DMARC policy {domain} has could not be found out: {name} {type} has no answer, {cause}.":
    "{domain} の DMARC ポリシーを確認できませんでした: {name} {type} に応答がありません（{cause}）。",
  "The record is that of {policyDomain}.": "レコードは {policyDomain} のものです。",
};
