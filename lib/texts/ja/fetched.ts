/** What lookups that fetch files over HTTPS share (MTA-STS, BIMI). */
export const fetched: Readonly<Record<string, string>> = {
  "{url} could not be fetched: {cause}.": "{url} を取得できませんでした: {cause}。",
  "The file could not be fetched; another check says why.": "ファイルを取得できませんでした。理由は別のチェックに示しています。",
  "line {line}": "{line} 行目",
  "character {column}": "{column} 文字目",
  "the server answered with status 200": "サーバーがステータス 200 を返しました",
};
