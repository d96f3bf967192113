import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** The verdict in one sentence, columns, measures, and what each row means. */
export const labels: LookupTexts["sentences"] = {
  "{domain} asks senders for reports on TLS, at {count} {count|destination|destinations}.":
    "{domain} は送信側に TLS レポートを求めています。送信先は {count} 件です。",
  "{domain} asks senders for reports on TLS, and names no destination that can be used.":
    "{domain} は送信側に TLS レポートを求めていますが、利用できる送信先がありません。",
  "{domain} has {count} TLS reporting policies: senders use none of them.":
    "{domain} に TLS レポートのポリシーが {count} 件あり、送信側はどれも使いません。",
  "{domain} has a TLS reporting policy that senders ignore.": "{domain} の TLS レポートのポリシーは、送信側に無視されます。",
  "{domain} does not ask for reports on TLS.": "{domain} は TLS レポートを求めていません。",
  "Whether {domain} asks for reports on TLS could not be found out: {cause}.":
    "{domain} が TLS レポートを求めているかどうかを確認できませんでした: {cause}。",
  Part: "部分",
  "Record or value": "レコードまたは値",
  "What it means": "意味",
  Destinations: "送信先",
  Field: "フィールド",
  Reports: "レポート",
  "The domain asks senders for reports on TLS.": "ドメインは送信側に TLS レポートを求めています。",
  "{count} records: senders take it as if there were none.": "レコードが {count} 件あり、送信側はないものとして扱います。",
  "Meant as a TLS reporting policy and ignored: {problem}.": "TLS レポートのポリシーのつもりと思われますが、無視されます: {problem}。",
  "No TLS reporting policy among {count} TXT {count|record|records}.": "{count} 件の TXT レコードに TLS レポートのポリシーはありません。",
  "No TXT record.": "TXT レコードなし。",
  "The name does not exist: no record.": "名前が存在せず、レコードはありません。",
  "No answer: {cause}. A record may be hidden here.": "応答なし: {cause}。レコードが隠れている可能性があります。",
  "The version: this is a TLS reporting policy.": "バージョン: TLS レポートのポリシーであることを示します。",
  "Where senders send a report each day.": "送信側が毎日レポートを送る宛先です。",
  "No field that senders know: they ignore it.": "送信側の知らないフィールドで、無視されます。",
  "No destination: {problem}.": "送信先ではありません: {problem}。",
  "Not examined: the record names more destinations than one report asks about.":
    "未調査: レコードが指定する送信先が、1 つのレポートで調べられる数を超えています。",
  "Senders send reports by mailto: and https: only.": "送信側は mailto: と https: でだけレポートを送ります。",
  "Reports go by mail.": "レポートはメールで送られます。",
  "Reports are posted by HTTPS.": "レポートは HTTPS の POST で送られます。",
  "Reports go by mail, to the host's own address: it has no MX record.":
    "MX レコードがないため、レポートはホスト自身のアドレスにメールで送られます。",
  "The host accepts no mail: it says so with a null MX.": "ホストは null MX により、メールを受け取らないことを示しています。",
  "The host has neither an MX record nor an address.": "ホストに MX レコードもアドレスもありません。",
  "The host has no address.": "ホストにアドレスがありません。",
  "The host does not exist.": "ホストが存在しません。",
  "Where its mail goes could not be found out.": "ホスト宛のメールの配送先を確認できませんでした。",
  "Whether the host has an address could not be found out.": "ホストにアドレスがあるかどうかを確認できませんでした。",
  "no blanks may stand round the equals sign of {name}": "{name} の等号の前後に空白は置けません",
  "{name} has no value": "{name} に値がありません",
  "reports go by mailto: or https:, not by {scheme}:": "レポートの送信先は mailto: または https: です。{scheme}: は使えません",
};
