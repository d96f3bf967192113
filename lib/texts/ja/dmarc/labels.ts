import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** Columns and measures. */
export const labels: LookupTexts["sentences"] = {
  Part: "区分",
  Step: "手順",
  "Record or value": "レコードまたは値",
  "What it means": "意味",
  Policy: "ポリシー",
  Query: "問い合わせ",
  Tag: "タグ",
  Reports: "レポート",
  "Existing subdomains": "存在するサブドメイン",
  "Subdomains that do not exist": "存在しないサブドメイン",
  "no policy": "ポリシーなし",
  "not known": "不明",
  "Organizational Domain": "組織ドメイン",
  "Queries of the walk": "ツリーウォークの問い合わせ",
  "testing {requested}": "{requested} をテスト中",
};
