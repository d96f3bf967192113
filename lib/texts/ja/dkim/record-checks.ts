import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** What stands at a selector can be read as a key. */
export const recordChecks: LookupTexts["checks"] = {
  "several-records": {
    title: "各セレクターのレコードが 1 件であること",
    failureTitle: "{count} 個のセレクターに複数の TXT レコードがあります",
    why: "1 つのセレクターに置けるレコードは 1 件です。複数あると、受信側はそのどれかを使うか、検証を断念します。同じ署名が、相手によって有効にも無効にもなります。",
    fix: "使用中の鍵のレコードを残し、ほかを削除してください。新しい鍵には新しいセレクターを使います。",
    details: { "no-key": "判定する鍵がありません。" },
  },
  "record-invalid": {
    title: "すべてのレコードが文法に従っていること",
    failureTitle: "{share}のレコードに文法違反があります",
    why: "受信側は、文法に反した鍵レコードを無視しなければなりません。このセレクターの署名は失敗します（key syntax error）。",
    fix: "印を付けた箇所を修正してください。{fixable|おそらく意図されたレコードは次のとおりです:|}\n{line}",
    details: { named: "{names}: {problem}。" },
  },
  "broken-base64": {
    title: "すべての鍵が完全な base64 であること",
    failureTitle: "{share}を読み取れません。p= が base64 ではありません",
    why: "受信側は鍵をデコードできず、このセレクターの署名は失敗します。多くの場合、コピーの際に行が欠けたか、引用符が混入しています。",
    fix: "引用符や改行を含めずに、鍵をコピーし直してください。{fixable|おそらく意図されたレコードは次のとおりです:|}\n{line}",
  },
  "unreadable-key": {
    title: "RSA 鍵として登録されたものが RSA 鍵であること",
    failureTitle: "{share}が RSA 公開鍵ではありません",
    why: "p= の内容がレコードの示すものと異なるため、受信側は利用できず、このセレクターの署名は失敗します。",
    fix: "メールサーバーまたは送信サービスが示すとおりに、公開鍵（base64 の SubjectPublicKeyInfo 全体）を登録し直してください。秘密鍵が登録されている場合は、直ちに新しい鍵ペアを作成してください。",
    details: { named: "{names}: {problem}。" },
  },
  "ed25519-form": {
    title: "すべての Ed25519 鍵が 32 オクテットそのものであること",
    failureTitle: "{share}が DKIM での Ed25519 鍵の形式ではありません",
    why: "レコードには、Ed25519 鍵の 32 オクテットだけを base64 の 44 文字で書きます。ツールは RSA 鍵と同じように DER で包んで出力することがあり、受信側はそれを利用できません。",
    fix: "DER 形式の末尾 32 オクテットを登録してください。{fixable|次のようになります:|}\n{line}",
    details: { named: "{names}: {problem}。" },
  },
  "unknown-key-type": {
    title: "すべての鍵が受信側の対応する種類であること",
    failureTitle: "{share}が受信側の知らない種類です: 「{type}」",
    why: "受信側は知らない種類の鍵を無視するため、このセレクターの署名は失敗します。種類は rsa または ed25519 と小文字で書きます。",
    fix: "鍵に合わせて k=rsa または k=ed25519 と書いてください。RSA 鍵の場合は k= を省略できます。",
  },
};
