import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** Tags that DMARC does not have. */
export const tagChecks: LookupTexts["checks"] = {
  "unknown-tag": {
    title: "すべてのタグが DMARC のものであること",
    failureTitle: "{names} は DMARC のタグではなく、無視されます",
    why: "未知のタグは無視されます。それ自体に害はありませんが、書き間違いであることが多く、意図したことは実行されません。タグ名は小文字で書きます。",
    fix: "タグを削除するか、綴りを修正してください。",
  },
  "historic-tag": {
    title: "DMARC から削除されたタグがないこと",
    failureTitle: "レコードに、DMARC から削除された {names} があります",
    why: "RFC 9989 は pct、rf、ri を削除しました。従う受信側はこれらを無視します。失敗レポートの形式は 1 つだけで、集約レポートはおよそ 1 日 1 回届きます。",
    fix: "{names} を削除してください。{fixable|削除後のレコード:|}\n{line}",
    details: { pct: "pct については別のチェックがあります。" },
  },
};
