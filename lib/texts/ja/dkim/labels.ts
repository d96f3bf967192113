import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** Columns, fields, measures, and notes beside a selector. */
export const labels: LookupTexts["sentences"] = {
  "The domain that signs: d= in the DKIM-Signature header.": "署名するドメインです。DKIM-Signature ヘッダーの d= の値です。",
  Selector: "セレクター",
  "The name of the key: s= in the DKIM-Signature header. Without it the usual ones are tried.":
    "鍵の名前です。DKIM-Signature ヘッダーの s= の値です。省略すると、一般的なセレクターを試します。",
  "Key type": "鍵の種類",
  Bits: "ビット数",
  Flags: "フラグ",
  Service: "サービス",
  "Alias of": "エイリアス先",
  // Measures
  "Selectors asked": "問い合わせたセレクター",
  "{open} without an answer": "応答なし {open} 個",
  Keys: "鍵",
  "Shortest RSA key, bits": "最短の RSA 鍵（ビット）",
  Services: "サービス",
  // Shares
  "The key": "鍵",
  "Both keys": "両方の鍵",
  "All {total} keys": "{total} 個の鍵すべて",
  "{count} of {total} keys": "{total} 個中 {count} 個の鍵",
  // Notes
  "The name exists and has no TXT record": "名前は存在しますが、TXT レコードがありません",
  "{target} has no TXT record": "{target} に TXT レコードがありません",
  "{target} does not exist (NXDOMAIN)": "{target} は存在しません（NXDOMAIN）",
  "{count} TXT records; the first is shown": "TXT レコードが {count} 件（最初のものを表示）",
  "The text is for another purpose": "別の用途のテキストです",
  "At character {at}: {problem}": "{at} 文字目: {problem}",
  "Receivers do not know this key type": "受信側の知らない鍵の種類です",
  "The private key is printed in {place}": "秘密鍵が {place} に掲載されています",
  "Every selector that nobody published gets this": "登録されていないすべてのセレクターに、これが返されます",
  "Every other selector gets the same": "ほかのすべてのセレクターと同じものが返されます",
  "Such a selector is usual for {service}": "{service} でよく使われるセレクターです",
};
