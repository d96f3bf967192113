import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** Which servers have records, and whether they can be had. */
export const publicationChecks: LookupTexts["checks"] = {
  "no-records": {
    title: "メールサーバーに TLSA レコードがあること",
    failureTitle: "TLSA レコードを持つメールサーバーがありません",
    why: "TLSA レコードは、メールサーバーの証明書を署名付きで示します。DANE に対応した送信側は、TLS を使い、そのサーバーだけに配送します。ない場合は、可能なときにだけ暗号化します。MTA-STS は、DNSSEC なしでほぼ同じ役割を果たします。",
    fix: "ドメインとメールサーバーのゾーンが署名されている場合は、サーバーごとに次の形のレコードを登録してください:\n{name}. 3600 IN TLSA 3 1 1 <サーバーの公開鍵の SHA-256>\nサーバーがプロバイダーのものであれば、レコードの登録はプロバイダーが行います。",
  },
  "server-without-records": {
    title: "すべてのメールサーバーに TLSA レコードがあるか、どれにもないこと",
    failureTitle: "{total} 台中 {count} 台のメールサーバーに TLSA レコードがありません",
    why: "保護されたサーバーへの到達を妨害できる者は、保護されていないサーバーにメールを送らせることができます。ドメインの保護の強さは、最も弱いサーバーで決まります。",
    fix: "{names} にも TLSA レコードを登録してください。",
    details: { single: "メールサーバーは 1 台だけです。" },
  },
  "records-unanswered": {
    title: "TLSA レコードの問い合わせに応答があること",
    failureTitle: "{total} 台中 {count} 台のサーバーの TLSA レコードを取得できません",
    why: "サーバーのアドレスは署名されていますが、TLSA レコードを取得できません。ネームサーバーが応答しないか、応答の署名が正しくありません。攻撃者による妨害と区別できないため、送信側はこのサーバーを避けなければなりません。メールは滞留し、最終的に差し戻されます。",
    fix: "ゾーンのすべてのネームサーバーが {name} TLSA の問い合わせに（ないという応答であっても）応答し、その署名が正しいことを確認してください。古いネームサーバーやファイアウォールは、このタイプに対応していないことがあります。",
  },
};
