import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** What the record refers to. */
export const referenceChecks: LookupTexts["checks"] = {
  loop: {
    title: "レコードが自身を参照していないこと",
    failureTitle: "{owner} が {target} を再び参照しています（ループ）",
    why: "受信側はルックアップが 10 回に達するまで循環し、そこで打ち切ります。それより前の項に一致しないメッセージはすべて permerror になります。",
    fix: "{owner} のレコードから {term} を削除してください。{unfixable||削除すると次のようになります:\n}{record}",
  },
  "include-without-record": {
    title: "参照先のレコードがすべて存在すること",
    failureTitle: "{target} が参照されていますが、SPF レコードがありません",
    why: "include や redirect の参照先には SPF レコードが必要です。ない場合、評価がそこまで進んだメッセージはすべて permerror になります。",
    fix: "{owner} のレコードから {term} を削除するか、名前を修正してください。{unfixable||削除すると次のようになります:\n}{record}",
  },
  "duplicate-include": {
    title: "同じレコードを二重に参照していないこと",
    failureTitle: "{target} が複数回参照されています",
    why: "2 回目の参照も 1 回目と同じ数のルックアップを消費しますが、新たに許可される送信元はありません。",
    fix: "{owner} のレコードから {term} を削除してください。{unfixable||削除すると次のようになります:\n}{record}",
  },
  ptr: {
    title: "逆引き名を使う項がないこと",
    failureTitle: "{count} 個の項が送信者のアドレスの逆引き名を使っています",
    why: "ptr と p マクロは遅く、.arpa のサーバーに負荷をかけ、逆引き名を問い合わせられないときは失敗します。使用は推奨されておらず、無視する受信側もあります。",
    fix: "ptr の代わりに a、mx、ip4、ip6 でサーバーを指定してください。",
  },
};
