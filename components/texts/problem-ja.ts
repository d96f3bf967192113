import type { problem } from "./problem.ts";

export const problemJa: Readonly<Record<keyof typeof problem, string>> = {
  "problem.status":
    "Mailvane のサーバーがステータス {status} を返しました。説明はありません。もう一度お試しください。続く場合は、サーバーのログを確認してください。",
  "problem.connection": "Mailvane のサーバーに接続できません。稼働していることを確認してから、再チェックしてください。",
  "problem.cut": "レポートが完成する前に接続が切れました。再チェックしてください。",
  "problem.page": "このページを表示できませんでした",
  "problem.pageDetail": "Mailvane の不具合です。調べたドメインに問題があるわけではありません。",
  "problem.again": "もう一度試す",
  "problem.notFound": "このページはありません",
  "problem.notFoundDetail": "ドメイン、IP アドレス、または mx:gmail.com のようなコマンドを入力してください。",
};
