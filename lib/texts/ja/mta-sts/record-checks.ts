import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** There is a policy, and a record that says so. */
export const recordChecks: LookupTexts["checks"] = {
  "not-published": {
    title: "ドメインに MTA-STS ポリシーがあること",
    failureTitle: "ドメインに MTA-STS ポリシーがありません",
    why: "ポリシーがないと、送信側は可能な場合にだけ暗号化し、経路上の誰かに妨害されると平文で配送します。ポリシーは、TLS を使い、名前を証明できるサーバーだけに配送するよう求めます。DNSSEC を使うドメインでは、DANE が同じ役割を果たします。",
    fix: "次のポリシーを、そのホストの証明書を使って {url} で配信してください。testing モードであれば、メールが止まることはありません:\n{policy}\n次に、ポリシーがあることを示すレコードを登録してください。{fixable|登録するレコード:|}\n{line}",
    details: {
      "no-record": "送信側が最初に問い合わせる {name} にレコードがありません。",
      "null-mx": "{domain} は null MX により、メールを受け取らないことを示しています。",
    },
  },
  "record-missing": {
    title: "ポリシーがあることを示すレコードがあること",
    failureTitle: "ポリシーはありますが、それを示すレコードがありません",
    why: "送信側は最初にレコードを問い合わせます。レコードがなければポリシーを取得しないため、ポリシーは何も保護しません。",
    fix: "レコードを登録してください。ポリシーを変更したら、そのたびに id も変更します。{fixable|登録するレコード:|}\n{line}",
    details: {
      missing: "ポリシーは {url} で配信されていますが、{name} にレコードがありません。",
      "no-policy": "{url} でもポリシーは配信されていません。",
    },
  },
  "version-invalid": {
    title: "MTA-STS を意図したレコードがすべて v=STSv1; で始まること",
    failureTitle: "レコードは無視されます: {problem}",
    why: "レコードは、大文字・小文字も含めて正確に v=STSv1; で始まり、直後にセミコロンが続きます。送信側はそれ以外のテキストを破棄し、ポリシーを取得しません。",
    fix: "レコードの先頭を修正してください。{fixable|おそらく意図されたレコードは次のとおりです:|}\n{line}",
  },
  "multiple-records": {
    title: "複数の MTA-STS レコードがないこと",
    failureTitle: "MTA-STS レコードが {count} 件あります",
    why: "複数ある場合、送信側はレコードがないものとして扱わなければならず、ポリシーを取得しません。",
    fix: "レコードを 1 件だけ残し、ほかを削除してください。",
  },
  "record-syntax": {
    title: "レコードが文法に従っていること",
    failureTitle: "レコードに {count} か所の文法違反があります",
    why: "送信側は、文法に反したレコードをないものとして扱わなければならず、ポリシーを取得しません。",
    fix: "印を付けた箇所を修正してください。{fixable|修正後のレコード:|}\n{line}",
    details: { "no-record": "{domain} に有効な MTA-STS レコードがありません。" },
  },
  "repeated-field": {
    title: "レコードに同じフィールドが 2 回現れないこと",
    failureTitle: "レコードで {count} 個のフィールドが繰り返されています",
    why: "繰り返されたフィールドは、最初のものだけが有効です。ポリシーの更新を示そうとして 2 つめを変更しても、何も伝わりません。",
    fix: "意図したほうを残してください。{fixable|それぞれ最初のものを残したレコード:|}\n{line}",
  },
};
