import type { start } from "./start.ts";

export const startJa: Readonly<Record<keyof typeof start, string>> = {
  "box.label": "ドメイン、アドレス、またはコマンド",
  "box.placeholder": "gmail.com",
  "box.submit": "調べる",
  "box.nearest": "もしかして",
  "box.position": "問題は {position} 文字目にあります。",
  "start.what":
    "ドメインのメールがどこに届くのか、誰がその名前で送信できるのか、どのブラックリストに載っているのか。Mailvane は、判定のすべてを根拠とともに示します。",
  "start.description": "ドメインを入力すると、メールサーバー、SPF、ブラックリストの結果を根拠とともに確認できます。",
  "start.examples": "試してみる",
  "start.recent": "最近調べたもの",
  "start.forget": "履歴を消去",
  "favourite.heading": "お気に入り",
  "favourite.word": "お気に入り",
  "favourite.failed": "お気に入りを変更できませんでした。Mailvane が動作していることを確認して、もう一度お試しください。",
};
