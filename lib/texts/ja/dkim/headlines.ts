import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** The verdict in one sentence. */
export const headlines: LookupTexts["sentences"] = {
  "Whether {domain} has a key at the selector {selector} could not be found out: {cause}.":
    "{domain} のセレクター {selector} に鍵があるかどうかを確認できませんでした: {cause}。",
  "{domain} has no key at the selector {selector}.": "{domain} のセレクター {selector} に鍵がありません。",
  "{domain} has no key at the selector {selector}: the alias there leads to nothing.":
    "{domain} のセレクター {selector} に鍵がありません。エイリアスの先に何もありません。",
  "{domain} has {count} records at the selector {selector}, where there must be one.":
    "{domain} のセレクター {selector} に、1 件であるべきレコードが {count} 件あります。",
  "{domain} has no key at the selector {selector}: the text there is for another purpose.":
    "{domain} のセレクター {selector} に鍵がありません。登録されているのは別の用途のテキストです。",
  "{domain} has a key record at the selector {selector} that receivers cannot use.":
    "{domain} のセレクター {selector} にある鍵レコードを、受信側は利用できません。",
  "{domain} has revoked its key at the selector {selector}.": "{domain} のセレクター {selector} の鍵は失効しています。",
  "{domain} has a key at the selector {selector} whose private half everybody can read.":
    "{domain} のセレクター {selector} の鍵は、秘密鍵を誰でも読めます。",
  "{domain} has a key of {bits} bits at the selector {selector}, which receivers must not accept.":
    "{domain} のセレクター {selector} の鍵は {bits} ビットで、受信側は受け入れてはなりません。",
  "{domain} has a key at the selector {selector} that forbids the only hash in use.":
    "{domain} のセレクター {selector} の鍵は、現在使われている唯一のハッシュを禁じています。",
  "{domain} has a key at the selector {selector} that is not for mail.":
    "{domain} のセレクター {selector} の鍵は、メール用ではありません。",
  "{domain} has an {type} key of {bits} bits at the selector {selector}, in test mode.":
    "{domain} のセレクター {selector} に {bits} ビットの {type} 鍵があります（テストモード）。",
  "{domain} has an {type} key of {bits} bits at the selector {selector}, which is shorter than it should be.":
    "{domain} のセレクター {selector} に {bits} ビットの {type} 鍵がありますが、推奨される長さより短い鍵です。",
  "{domain} has an {type} key of {bits} bits at the selector {selector}.":
    "{domain} のセレクター {selector} に {bits} ビットの {type} 鍵があります。",
  "{domain} has a DKIM record at {count} of the {asked} selectors asked: {names}.":
    "{domain} では、問い合わせた {asked} 個のセレクターのうち {count} 個に DKIM レコードがあります: {names}。",
  "{domain} has a DKIM record at {count} of the {asked} selectors asked: {names}. {open} {open|has|have} no answer.":
    "{domain} では、問い合わせた {asked} 個のセレクターのうち {count} 個に DKIM レコードがあります: {names}。{open} 個は応答がありません。",
  "{domain} has no key in use at the {asked} selectors asked; it may sign with any other.":
    "{domain} では、問い合わせた {asked} 個のセレクターに使用中の鍵がありません。別のセレクターで署名している可能性があります。",
  "{domain} has no DKIM key and needs none: its SPF record lets nobody send mail.":
    "{domain} に DKIM の鍵はなく、その必要もありません。SPF レコードが誰にも送信を許可していません。",
  "{domain} has a wildcard that answers for every selector.": "{domain} には、どのセレクターにも応答するワイルドカードがあります。",
  "None of the {asked} selectors asked exists at {domain}; it may sign with any other.":
    "{domain} には、問い合わせた {asked} 個のセレクターのどれもありません。別のセレクターで署名している可能性があります。",
  "No selector was found at {domain}, and {open} of the {asked} asked have no answer: {cause}.":
    "{domain} にセレクターは見つからず、問い合わせた {asked} 個のうち {open} 個は応答がありません: {cause}。",
  "{domain} has no DKIM key: nothing exists below {base}.": "{domain} に DKIM の鍵はありません。{base} の下には何も存在しません。",
  "Which DKIM keys {domain} has could not be found out: {cause}.": "{domain} の DKIM の鍵を確認できませんでした: {cause}。",
};
