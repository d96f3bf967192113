import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** What the servers show. */
export const certificateChecks: LookupTexts["checks"] = {
  "starttls-missing": {
    title: "TLSA レコードを持つすべてのサーバーが TLS に対応していること",
    failureTitle: "TLSA レコードを持つ {total} 台中 {count} 台のサーバーが TLS に対応していません",
    why: "TLSA レコードは TLS に対応していることの約束です。DANE に対応した送信側は、このようなサーバーには TLS でだけ配送するため、まったく配送されません。",
    fix: "{names} がポート 25 ですべてのクライアントに STARTTLS を提供し、ハンドシェイクが成功することを確認してください。",
    details: {
      "not-seen": "{host} の証明書を {address} で確認できませんでした: {cause}。",
      "no-visit": "{host} には、証明書を確認できるアドレスがありません。",
      "no-tls": "TLSA レコードを持つサーバーのうち、TLS に対応しているものがありません。別のチェックに示しています。",
    },
  },
  "certificate-mismatch": {
    title: "すべてのサーバーが TLSA レコードの示す証明書を提示すること",
    failureTitle: "{total} 台中 {count} 台のサーバーの証明書が、どの TLSA レコードにも一致しません",
    why: "DANE に対応した送信側はサーバーを偽物とみなし、何も配送しません。メールは滞留し、数日後に差し戻されます。多くの場合、証明書が新しい鍵で更新され、レコードが更新されていません。",
    fix: "現在使用中の証明書のレコードを、古いものと並べて登録してください。証明書の更新では、鍵を変えないようにしてください:\n{records}",
  },
  "no-rollover": {
    title: "証明書の更新後も TLSA レコードが有効であること",
    failureTitle: "{total} 台中 {count} 台のサーバーが、1 件の TLSA レコードに依存しています",
    why: "レコードが 1 件だけの場合、新しい鍵や認証局を、サーバーと DNS に同時に反映する必要がありますが、それは不可能です。古いレコードは TTL の間キャッシュに残り、その間メールは滞留します。",
    fix: "現在の鍵のレコードと並べて、次の鍵、または署名する認証局（使用法 2）のレコードを登録してください。証明書を更新するときは、新しいレコードを登録し、古い応答がすべてのキャッシュから消えるまで（TTL の 2 倍）待ってから証明書を入れ替え、その後で古いレコードを削除します。",
  },
};
