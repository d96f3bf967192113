import type { token } from "./token.ts";

export const tokenJa: Readonly<Record<keyof typeof token, string>> = {
  "token.heading": "API トークン",
  "token.intro": "プログラムから Authorization: Bearer で送ります。権限があなたを超えることはありません。",
  "token.name": "名前",
  "token.nameHelp": "トークンの用途。",
  "token.scope": "できること",
  "token.scope.read": "保存内容の閲覧",
  "token.scope.run": "ルックアップの実行も",
  "token.scope.admin": "あなたと同じすべて",
  "token.days": "有効期間",
  "token.daysValue": "{count} 日",
  "token.make": "トークンを作成",
  "token.made": "今すぐトークンをコピーしてください。再表示はできません。",
  "token.what": "トークン",
  "token.until": "{date} まで",
  "token.remove": "削除",
  "token.removeWhat": "{name} を削除",
  "token.removed": "トークンを削除しました。",
};
