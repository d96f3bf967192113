import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** What is signed. */
export const signatureChecks: LookupTexts["checks"] = {
  "mx-not-signed": {
    title: "MX レコードが署名されていること",
    failureTitle: "{domain} の MX レコードが署名されていません",
    why: "応答を途中で書き換えられる者は、別のサーバーを指定でき、その場合 TLSA レコードは役に立ちません。それでも送信側は TLSA レコードを使いますが、使う義務はありません。",
    fix: "{domain} のゾーンを DNSSEC で署名し、親ゾーンに DS レコードを登録してください。",
    details: {
      "not-validated":
        "{server} では、署名されているはずのルートのレコードさえ検証できません。このリゾルバーか途中の経路で、署名が取り除かれています。{name} {type} が署名されているかどうかを、ここから確認することはできません。",
    },
  },
  "address-not-signed": {
    title: "TLSA レコードを持つすべてのサーバーのアドレスが署名されていること",
    failureTitle: "{total} 台中 {count} 台のサーバーのアドレスが署名されていません",
    why: "送信側が TLSA レコードを問い合わせるのは、サーバーのアドレスが署名されている場合だけです。ここでは署名されていないため、TLSA レコードは効果がありません。",
    fix: "{names} のアドレスがあるゾーンを DNSSEC で署名してください。",
  },
  "records-not-signed": {
    title: "TLSA レコードが署名されていること",
    failureTitle: "{total} 台中 {count} 台のサーバーの TLSA レコードが署名されていません",
    why: "途中の誰でも書き込めるため、送信側はレコードがないものとして扱います。効果はありません。",
    fix: "{names} のレコードがあるゾーンを DNSSEC で署名し、親ゾーンに DS レコードを登録してください。",
  },
};
