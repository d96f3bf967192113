import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** Columns, fields, measures, and what each row means. */
export const labels: LookupTexts["sentences"] = {
  Selector: "セレクター",
  "The name of the record: s= in the BIMI-Selector header. Without it the default is asked for.":
    "レコードの名前です。BIMI-Selector ヘッダーの s= の値です。省略すると default を問い合わせます。",
  Part: "部分",
  "Record or value": "レコードまたは値",
  "What it means": "意味",
  File: "ファイル",
  // Measures
  "Record of": "レコードのドメイン",
  "Preferred picture": "優先する画像",
  "the person's": "個人の画像",
  "the brand's": "ブランドのロゴ",
  Certificate: "証明書",
  "Certificate valid for": "証明書の残り有効期間",
  "{days} {days|day|days}": "{days} 日",
  // Parts
  Tag: "タグ",
  "DMARC policy": "DMARC ポリシー",
  Indicator: "ロゴ",
  Evidence: "証明書ファイル",
  "{name}: {problem}": "{name}: {problem}",
  "no extended key usage": "拡張鍵用途なし",
  // Of the record
  "The domain wants its indicator shown.": "ドメインはロゴの表示を求めています。",
  "{count} records: receivers use none of them.": "レコードが {count} 件あり、受信側はどれも使いません。",
  "Meant as a BIMI record and ignored: {problem}.": "BIMI のつもりと思われますが、無視されます: {problem}。",
  "No BIMI record among {count} TXT {count|record|records}.": "{count} 件の TXT レコードに BIMI レコードはありません。",
  "No TXT record.": "TXT レコードなし。",
  "The name does not exist: no record.": "名前が存在せず、レコードはありません。",
  "No answer: {cause}. A record may be hidden here.": "応答なし: {cause}。レコードが隠れている可能性があります。",
  "Enforces enough for BIMI.": "BIMI に十分な強さで適用されています。",
  "No DMARC policy applies to the domain: receivers show no indicator.":
    "ドメインに適用される DMARC ポリシーがなく、受信側はロゴを表示しません。",
  "No answer: {cause}. A policy may be hidden here.": "応答なし: {cause}。ポリシーが隠れている可能性があります。",
  "The version: this is a BIMI record.": "バージョン: BIMI レコードであることを示します。",
  "Where the indicator is.": "ロゴの場所です。",
  "Where the evidence is that the indicator is the domain's own.": "ロゴがドメインのものであることを示す証明書の場所です。",
  "Whether the indicator or the picture of the person who writes is preferred.": "ロゴと差出人の画像のどちらを優先するかを示します。",
  "Local-parts that begin so have a selector of their own.": "これで始まるローカルパートには、独自のセレクターがあります。",
  "No tag that receivers know: they ignore it.": "受信側の知らないタグで、無視されます。",
  // Of the files
  "Not fetched: {cause}.": "取得できません: {cause}。",
  "An SVG of the profile, with the title “{title}”.": "プロファイルに従った SVG で、タイトルは「{title}」です。",
  "{count} {count|certificate|certificates}.": "証明書 {count} 枚。",
  "No certificate could be read.": "読み取れる証明書がありません。",
  "{kind}, issued to {organization}: {type}.": "{organization} に発行された {kind}: {type}。",
  "Certificate of an authority.": "認証局の証明書です。",
  "Certificate of no known kind": "種類の不明な証明書",
  "nobody named": "名前の記載のない組織",
  "trademark {trademark}": "商標 {trademark}",
};
