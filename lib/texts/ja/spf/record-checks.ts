import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** There is one record, and it can be read. */
export const recordChecks: LookupTexts["checks"] = {
  none: {
    title: "SPF レコードがあること",
    failureTitle: "SPF レコードがありません",
    why: "SPF レコードがないと、受信側はドメイン自身のサーバーとそれ以外を区別できません。多くの受信側がメールを疑わしいものとして扱い、大手の一部は拒否します。",
    fix: "{domain} に、メールを送信するサーバーを示す TXT レコードを登録してください。送信しない場合は、次のとおり登録してください:\n`v=spf1 -all`",
    details: {
      nodata: "{domain} には TXT レコードがありません。",
      others: "{domain} には TXT レコードが {count} 件ありますが、v=spf1 で始まるものがありません。",
      near: "{domain} に SPF のつもりと思われる TXT レコードがありますが、「v=spf1」とスペースで正確に始まっていません。",
    },
  },
  "multiple-records": {
    title: "SPF レコードが 1 件だけであること",
    failureTitle: "{owner} に SPF レコードが {count} 件あります",
    why: "1 つのドメインに複数の SPF レコードを置くことはできません。受信側はどれかを選ばず、ポリシーが壊れている場合と同じ permerror になります。",
    fix: "すべての項を 1 件のレコードにまとめてください。{unfixable||まとめると次のようになります:\n}{record}",
  },
  "syntax-error": {
    title: "レコードが文法に従っていること",
    failureTitle: "レコードに {count} か所の文法違反があります",
    why: "どこか 1 か所でも誤りがあると、レコード全体が無効になります。受信側はどの項も評価せず、すべてのメッセージが permerror になります。",
    fix: "印を付けた箇所を修正してください。{unfixable||おそらく意図されたレコードは次のとおりです:\n}{record}",
    details: {
      own: "レコードの {at} 文字目: {problem}。",
      included: "このレコードが参照する {owner} のレコードの {at} 文字目: {problem}。",
    },
  },
  "non-ascii": {
    title: "レコードが ASCII だけで書かれていること",
    failureTitle: "レコードの {count} か所に ASCII 以外のオクテットがあります",
    why: "SPF レコードに使えるのは ASCII だけです。ワープロのダッシュや引用符、不可視文字、国際化ドメイン名が含まれると、すべてのメッセージが permerror になります。",
    fix: "印を付けた箇所を入力し直し、国際化ドメイン名は xn-- の形で書いてください。{unfixable||おそらく意図されたレコードは次のとおりです:\n}{record}",
  },
  "mechanism-as-modifier": {
    title: "すべての機構がコロンで書かれていること",
    failureTitle: "{count} 個の機構が = で書かれ、無視されています",
    why: "= が続く名前は修飾子とみなされ、受信側は未知の修飾子を無視します。ここで意図された送信元は許可されません。",
    fix: "機構はコロンで書いてください。{unfixable||おそらく意図されたレコードは次のとおりです:\n}{record}",
  },
  "type-99": {
    title: "SPF タイプのレコードがないこと",
    failureTitle: "誰も読まない SPF タイプのレコードがあります",
    why: "DNS の SPF レコードタイプ（99）は 2014 年に廃止されました。受信側は TXT だけを読むため、このレコードはゾーンの管理者を惑わせるだけです。",
    fix: "SPF タイプのレコードを削除し、TXT レコードを残してください。",
  },
};
