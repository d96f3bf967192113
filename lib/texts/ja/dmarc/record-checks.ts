import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** There is a record, in its place, that can be read. */
export const recordChecks: LookupTexts["checks"] = {
  "record-missing": {
    title: "ドメインに DMARC レコードが適用されること",
    failureTitle: "DMARC レコードがありません",
    why: "DMARC レコードがないと、誰でもこのドメインを From フィールドに使え、受信側には何も求められず、レポートも届きません。Gmail、Yahoo、Microsoft は、レコードのないドメインからの大量のメールを拒否します。",
    fix: "まず観察から始めてください。レポートだけを求めるレコードを、実際に読むアドレスとともに登録します。\n{line}",
    details: {
      domain: "{domain} にも上位のドメインにも DMARC レコードがありません。",
      nxdomain: "{domain} は存在せず、上位のドメインにも DMARC レコードがありません。",
      inherited: "{domain} には独自のレコードがなく、{policyDomain} のレコードを継承します。",
      own: "{domain} には独自のレコードがあります。",
      void: "{name} に DMARC のつもりと思われるレコードがありますが、無効です。理由は別のチェックに示しています。",
    },
  },
  "version-invalid": {
    title: "DMARC を意図したレコードがすべて v=DMARC1 で始まること",
    failureTitle: "{name} のレコードは無視されます: {problem}",
    why: "DMARC レコードは、大文字・小文字も含めて正確に v=DMARC1 で始まり、直後にセミコロンが続きます。受信側はそれ以外のテキストを無視し、そこで求めているポリシーも無視します。",
    fix: "レコードの先頭を修正してください。{fixable|おそらく意図されたレコードは次のとおりです:|}\n{line}",
  },
  "multiple-records": {
    title: "同じ名前に複数の DMARC レコードがないこと",
    failureTitle: "{name} に DMARC レコードが {count} 件あります",
    why: "受信側は複数のレコードから選ばず、すべてを破棄します。レコードがないものとして扱い、上位のドメインにレコードがあればそれを適用します。",
    fix: "レコードを 1 件だけ残し、ほかを削除してください。サービスから独自のレコードの追加を求められた場合は、残すレコードの rua タグに、コンマで区切ってそのアドレスを追加してください。",
  },
  "repeated-tag": {
    title: "レコードに同じタグが 2 回現れないこと",
    failureTitle: "{name} のレコードは無効です: {problem}",
    why: "タグが繰り返されたレコードは全体が無効です。標準に従う受信側はレコードがないものとして扱い、ほかは最初または最後の値を使います。",
    fix: "各タグを 1 つだけ残してください。{fixable|修正後のレコード:|}\n{line}",
  },
  "wrong-place": {
    title: "DMARC レコードがドメイン自身に置かれていないこと",
    failureTitle: "DMARC レコードが {name} ではなく {domain} にあります",
    why: "受信側は _dmarc で始まる名前のレコードを問い合わせます。ドメイン自身にあるレコードが DMARC として読まれることはありません。",
    fix: "レコードを {name} に移してください。{fixable|移した後のレコード:|}\n{line}",
  },
  syntax: {
    title: "レコードが文法に従っていること",
    failureTitle: "レコードに {count} か所の文法違反があります",
    why: "受信側は読み取れない部分を破棄し、既定値を使います。そこで求めていることは実行されません。",
    fix: "印を付けた箇所を修正してください。{fixable|修正後のレコード:|}\n{line}",
  },
};
