import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** The steps of the DNS tree walk. */
export const steps: LookupTexts["sentences"] = {
  "The domain's own record: it applies.": "ドメイン自身のレコード。適用されます。",
  "The record of the Organizational Domain: it applies to every domain below that has none of its own.":
    "組織ドメインのレコード。独自のレコードを持たない下位のドメインすべてに適用されます。",
  "The record of a public suffix: it applies, as the Organizational Domain {organization} has none.":
    "公開サフィックスのレコード。組織ドメイン {organization} にレコードがないため適用されます。",
  "Receivers do not ask this: the walk ends at {stop}.": "受信側は問い合わせません。ツリーウォークは {stop} で終わります。",
  "The record of the Organizational Domain: the domain's own goes before it, and other subdomains follow it.":
    "組織ドメインのレコード。ドメイン自身のレコードが優先され、ほかのサブドメインはこれに従います。",
  "The record of a name between the domain and its Organizational Domain: it applies to that name alone.":
    "ドメインと組織ドメインの間にある名前のレコード。その名前だけに適用されます。",
  "A record. Whether it applies depends on a question without an answer.":
    "レコードあり。適用されるかどうかは、応答のない問い合わせによって決まります。",
  "psd=n says that this is the Organizational Domain: the walk ends here.":
    "psd=n により、これが組織ドメインであることを示しています。ツリーウォークはここで終わります。",
  "psd=y says that this is a public suffix: the walk ends here, and the Organizational Domain is one label below.":
    "psd=y により、公開サフィックスであることを示しています。ツリーウォークはここで終わり、組織ドメインは 1 ラベル下です。",
  "A tag is repeated, so the record counts for nothing.": "タグが繰り返されているため、レコードは無効です。",
  "{count} DMARC records: receivers use none of them.": "DMARC レコードが {count} 件あり、受信側はどれも使いません。",
  "Meant as a DMARC record and ignored: {problem}.": "DMARC のつもりと思われますが、無視されます: {problem}。",
  "No DMARC record among {count} TXT {count|record|records}.": "{count} 件の TXT レコードに DMARC レコードはありません。",
  "No TXT record.": "TXT レコードなし。",
  "The name does not exist: no record.": "名前が存在せず、レコードはありません。",
  "No answer: {cause}. A record may be hidden here.": "応答なし: {cause}。レコードが隠れている可能性があります。",
  "Alias of {target}.": "{target} のエイリアス。",
};
