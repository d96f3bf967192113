import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** What the records say. */
export const recordChecks: LookupTexts["checks"] = {
  "malformed-record": {
    title: "すべての TLSA レコードを利用できること",
    failureTitle: "{total} 台中 {count} 台のサーバーに、送信側が利用できない TLSA レコードがあります",
    why: "レコードの数値に定義がないか、データの長さがダイジェストと異なるため、どの証明書にも一致することはありません。多くの場合、コピーの際にオクテットが欠けています。",
    fix: "レコードを登録し直してください。サーバー証明書の鍵を SHA-256 で示す場合、3 1 1 で始まり、16 進数 64 桁が続きます。",
  },
  "usage-not-for-mail": {
    title: "TLSA レコードの使用法が 2 または 3 であること",
    failureTitle: "{total} 台中 {count} 台のサーバーに、使用法が 0 または 1 の TLSA レコードがあります",
    why: "使用法 0 と 1 は公的な認証局を前提としますが、どの認証局を信頼するかはメールサーバーごとに異なります。メールでは公開すべきではなく、ほとんどの送信側は無視します。",
    fix: "使用法 1 は 3 に、0 は 2 に置き換えてください。データはそのままで構いません。",
  },
  "no-usable-record": {
    title: "TLSA レコードを持つすべてのサーバーに、送信側が利用できるものがあること",
    failureTitle: "{total} 台中 {count} 台のサーバーの TLSA レコードを、送信側は 1 件も利用できません",
    why: "利用できるレコードが 1 件もない場合、送信側は TLS で配送しますが、何も検証しません。サーバーになりすまして応答した者がメールを受け取れます。",
    fix: "{names} に使用法 3 のレコードを登録してください。",
    details: {
      unvalidated: "署名を検証できないため、レコードが有効かどうかを確認できません。理由は別のチェックに示しています。",
      "not-in-effect": "TLSA レコードは署名されていないため、送信側にはないものとして扱われます。別のチェックに示しています。",
    },
  },
  "whole-certificate": {
    title: "TLSA レコードの内容がダイジェストであること",
    failureTitle: "{total} 台中 {count} 台のサーバーの TLSA レコードに、証明書または鍵の全体が入っています",
    why: "このようなレコードは応答を大きくするため、TCP での再問い合わせが必要になり、届かないこともあります。",
    fix: "照合の種類 1（SHA-256 ダイジェスト）を使ってください。",
  },
};
