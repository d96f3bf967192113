import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** What the mark certificate says. */
export const markChecks: LookupTexts["checks"] = {
  "mark-purpose": {
    title: "ブランドロゴ用の証明書であること",
    failureTitle: "ブランドロゴ用の証明書ではありません",
    why: "マーク証明書には、拡張鍵用途 1.3.6.1.5.5.7.3.31 があります。Web サイト用など、ほかの証明書はここでは無効です。",
    fix: "この証明書の代わりに、マーク証明書を公開してください。",
  },
  "mark-name": {
    title: "証明書にドメインの名前があること",
    failureTitle: "証明書の名前が {domain} ではありません",
    why: "証明書が保証するのは、subjectAltName にあるドメインのロゴだけです。",
    fix: "次に発行する証明書に {domain} を含めてください。",
    details: { names: "証明書の名前: {names}。" },
  },
  "mark-logo": {
    title: "証明書の中のロゴがファイルと同じであること",
    failureTitle: "証明書がこのロゴを保証していません",
    why: "証明書には、認証局が確認したロゴが入っています。受信側は、それを l のファイルと 1 オクテットずつ比較します。",
    fix: "証明書の発行時とまったく同じ SVG を l で公開するか、新しいロゴの証明書を発行してもらってください。",
    details: {
      missing: "証明書にロゴが入っていません。",
      unreadable: "証明書の中のロゴを読み取れません。",
      differs: "証明書の中のロゴ（{inside} オクテット）が、l のファイル（{outside} オクテット）と異なります。",
      "no-file": "証明書にロゴは入っていますが、l のファイルを取得できず、比較できません。",
    },
  },
  "mark-timestamps": {
    title: "証明書が公開ログに登録されていること",
    failureTitle: "証明書に公開ログのタイムスタンプがありません",
    why: "マーク証明書は、他者の商標についてひそかに発行されないよう、発行前に公開ログに登録されます。ログのタイムスタンプがない証明書は、受信側が受け入れない可能性があります。",
    fix: "タイムスタンプ付きの証明書を認証局に求めてください。",
  },
};
