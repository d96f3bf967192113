import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** Columns, measures, notes and evidence. */
export const labels: LookupTexts["sentences"] = {
  Preference: "優先度",
  "Mail server": "メールサーバー",
  Addresses: "アドレス",
  "TLSA records": "TLSA レコード",
  Usage: "使用法",
  Selector: "セレクター",
  "Matching type": "照合の種類",
  "Association data": "関連付けデータ",
  Certificate: "証明書",
  // Measures
  "Servers with TLSA records": "TLSA レコードを持つサーバー",
  "{count} of {total}": "{count} / {total}",
  "Certificates that match": "一致した証明書",
  "{matching} of {seen}": "{matching} / {seen}",
  "DNSSEC validated by": "DNSSEC の検証者",
  nobody: "なし",
  "The signatures of the root could not be validated.": "ルートの署名を検証できませんでした。",
  "Every link from the keys of the root, which are shipped.": "同梱のルートの鍵から、すべてのリンクを検証しています。",
  "Mailvane takes the resolver's word (AD), since its operator trusts it.":
    "運用者がリゾルバーを信頼しているため、Mailvane はその判定（AD）に従います。",
  // Notes
  "The records stand at the name that the server is an alias of, {base}": "レコードは、サーバーのエイリアス先の名前 {base} にあります",
  "No TLSA record": "TLSA レコードなし",
  "The server has no address": "サーバーにアドレスがありません",
  "{beyond} more {beyond|record is|records are} not shown": "ほか {beyond} 件は省略",
  "{address}: {text}": "{address}: {text}",
  "the record matches": "レコードに一致",
  "the record matches no certificate that the server sends": "サーバーの送る証明書のどれにも一致しません",
  "senders pass over usages 0 and 1": "送信側は使用法 0 と 1 を無視します",
  "the record cannot be used": "レコードを利用できません",
  "the authority matches, and the certificate bears neither the name of the server nor that of the domain":
    "認証局は一致しますが、証明書にサーバーの名前もドメインの名前もありません",
  "the authority matches, and a certificate of the chain is out of date": "認証局は一致しますが、チェーン内の証明書が有効期間外です",
  "the authority matches, and has not signed the certificate of the server":
    "認証局は一致しますが、サーバーの証明書に署名したものではありません",
  "There is no usage of this number: 2 and 3 are for mail": "この番号の使用法はありません。メール用は 2 と 3 です",
  "There is no selector of this number: 0 is the certificate, 1 its key": "この番号のセレクターはありません。0 は証明書、1 はその鍵です",
  "There is no matching type of this number: 0, 1 and 2": "この番号の照合の種類はありません。0、1、2 のいずれかです",
  "The data has another length than its digest: 32 octets for type 1, 64 for type 2":
    "データの長さがダイジェストと異なります。種類 1 は 32 オクテット、種類 2 は 64 オクテットです",
  "it offers no STARTTLS": "STARTTLS に対応していません",
  "{step}: {cause}": "{step}: {cause}",
  "no certificate was seen": "証明書を確認できませんでした",
  // Evidence
  "signed: {server} has validated it (AD)": "署名あり: {server} が検証しています（AD）",
  "signed: validated from the keys of the root": "署名あり: ルートの鍵から検証しています",
  "not signed": "署名なし",
  "certificate of {subject}, key SHA-256 {digest}": "{subject} の証明書、鍵の SHA-256 {digest}",
};
